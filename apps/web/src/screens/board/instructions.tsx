import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { answer, api, withKey, type Dto } from '../../api/client';
import { keys, queries } from '../../api/query';
import { readings } from '../../api/readings';
import { textsNow, useTexts } from '../../language/texts';
import { Empty, Icon, toastDone, toastProblem, useDepartmentText } from '../../parts';
import { day, moment } from '../../time/say';
import { boardTexts } from './board.texts';
import styles from './board.module.css';

type Instruction = Dto['InstructionDto'];

async function dispatch({ id }: Instruction, assignmentId: string | null = null): Promise<void> {
  try {
    await answer(
      api.POST('/api/v1/instructions/{id}/dispatch', {
        params: { path: { id }, header: withKey() },
        body: { assignmentId },
      }),
    );
    toastDone(textsNow(boardTexts).dispatched);
  } catch (error) {
    toastProblem(error);
  }
  await queries.invalidateQueries({ queryKey: keys.mine('instructions') });
}

interface InstructionsProps {
  readonly items: readonly Instruction[];
  readonly now: number;
  /** Of a leader: one's own. */
  readonly isMine: boolean;
}

/** 批示件: where each stands, and the answer when it has come. */
export function Instructions({ items, now, isMine }: InstructionsProps): ReactNode {
  const t = useTexts(boardTexts);
  const open = items.filter(({ status }) => status === 'open').length;
  return (
    <section className="panel">
      <div className="hd">
        <h2>{isMine ? t.instructions : t.officeInstructions}</h2>
        {open > 0 && <span className="count">{t.openCount(open)}</span>}
      </div>
      {items.length === 0 && <Empty>{t.noInstructions}</Empty>}
      <ul className={styles.news}>
        {items.slice(0, 6).map((item) => (
          <Line key={item.id} item={item} now={now} />
        ))}
      </ul>
    </section>
  );
}

function Line({ item, now }: { readonly item: Instruction; readonly now: number }): ReactNode {
  const t = useTexts(boardTexts);
  const host = item.hostName ?? item.owner?.name ?? t.someone;
  const isOpen = item.status === 'open';
  const state = !isOpen
    ? t.answered(host, item.answer ?? '')
    : item.dispatchedAt === null
      ? t.withOffice
      : t.withHost(host, item.dueAt ? moment(item.dueAt, item.zone, now) : '');
  return (
    <li>
      <time dateTime={item.writtenAt}>{day(item.writtenAt, item.zone, now)}</time>
      <span className={item.late ? 'cred' : isOpen ? 'cblu' : 'cgrn'}>
        <Icon name={item.late ? 'late' : isOpen ? 'run' : 'done'} />
      </span>
      <div>
        <p>
          {item.text}
          {'  '}
          <span className={item.late ? 'cred' : 'l'}>{state}</span>
        </p>
        {item.acts.includes('dispatch') && <Dispatch item={item} />}
      </div>
    </li>
  );
}

/** One tap to the 主办 suggested; where none is, the departments to choose from. */
function Dispatch({ item }: { readonly item: Instruction }): ReactNode {
  const t = useTexts(boardTexts);
  const department = useDepartmentText();
  const { receptionId: id } = item;
  const board = useQuery({ ...readings.board(id), enabled: item.hostName === null });
  if (item.hostName !== null)
    return (
      <button type="button" className="btn sm" onClick={() => void dispatch(item)}>
        {t.dispatchTo(item.hostName)}
      </button>
    );
  const departments = board.data?.departments.filter(({ status }) => status === 'active') ?? [];
  return (
    <select
      className="input"
      aria-label={t.chooseHost}
      value=""
      onChange={(event) => void dispatch(item, event.target.value)}
    >
      <option value="" disabled>
        {t.chooseHost}
      </option>
      {departments.map(({ assignmentId, departmentName }) => (
        <option key={assignmentId} value={assignmentId}>
          {department(departmentName)}
        </option>
      ))}
    </select>
  );
}
