import type { ReactNode } from 'react';
import { answer, api, withKey, type Dto } from '../../api/client';
import { keys, queries } from '../../api/query';
import { textsNow, useTexts } from '../../language/texts';
import { Empty } from '../../parts/feedback';
import { Icon } from '../../parts/icon';
import { toastDone, toastProblem } from '../../parts/toast';
import { day, moment } from '../../time/say';
import { boardTexts } from './board.texts';
import styles from './board.module.css';

type Instruction = Dto['InstructionDto'];

async function dispatch({ id }: Instruction): Promise<void> {
  try {
    await answer(
      api.POST('/api/v1/instructions/{id}/dispatch', {
        params: { path: { id }, header: withKey() },
        body: {},
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
        {item.acts.includes('dispatch') &&
          (item.hostName === null ? (
            <small className="l">{t.noHost}</small>
          ) : (
            <button type="button" className="btn sm" onClick={() => void dispatch(item)}>
              {t.dispatchTo(item.hostName)}
            </button>
          ))}
      </div>
    </li>
  );
}
