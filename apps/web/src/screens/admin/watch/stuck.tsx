import { useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { Link } from 'react-router';
import { keys, queries } from '../../../api';
import { listOf, useTexts } from '../../../language';
import {
  Empty,
  Read,
  State,
  toastDone,
  toastProblem,
  useDepartmentText,
  useSend,
} from '../../../parts';
import { ChosenBar, useChosen } from '../../../parts/chosen';
import { useDepartments } from '../../../parts/facts/colleagues';
import { useSayWait } from '../../../parts/say-wait';
import { can, useSession } from '../../../session/session';
import { deviceZone, length, moment, useNow } from '../../../time';
import { adminTexts } from '../admin.texts';
import { DataTable, type Column } from '../data-table';
import { ALL, isTask, readStuck, remind, remindMany, type StuckRow } from './remind-many';
import { nextStepTexts, watchTexts } from './watch.texts';
import styles from '../admin.module.css';

type Row = StuckRow;

const HOURS = ['0', '1', '4', '12', '24', '72'] as const;

/** 等了太久的: in all running receptions, on whom and for what. */
export function Stuck(): ReactNode {
  const t = useTexts(watchTexts);
  const [hours, setHours] = useState<string>('4');
  const query = useQuery({
    queryKey: keys.mine('stuck', hours),
    queryFn: () => readStuck(hours),
  });
  return (
    <section className={`panel ${styles.panel}`}>
      <header className="hd">
        <h2>{t.waiting}</h2>
        {query.data && <span className="count">{query.data.count}</span>}
        <span className="sp" />
        <span className={styles.filters}>
          <select
            className="input"
            aria-label={t.waits}
            value={hours}
            onChange={(event) => setHours(event.target.value)}
          >
            {HOURS.map((one) => (
              <option key={one} value={one}>
                {one === '0' ? t.anyLength : t.longer(Number(one))}
              </option>
            ))}
          </select>
        </span>
      </header>
      <Read query={query} rows={3}>
        {({ items, count }) => (
          <>
            {items.length === 0 ? (
              <Empty>{t.noWaiting}</Empty>
            ) : (
              <StuckTable rows={items} hours={hours} />
            )}
            {count > items.length && <p className="bd t13 l">{t.firstOf(items.length, count)}</p>}
          </>
        )}
      </Read>
    </section>
  );
}

const keyOf = (row: Row): string =>
  `${row.receptionId} ${row.kind} ${row.for.id} ${row.scope} ${row.for.label}`;

interface StuckTableProps {
  readonly rows: readonly Row[];
  readonly hours: string;
}

function StuckTable({ rows, hours }: StuckTableProps): ReactNode {
  const t = useTexts(watchTexts);
  const session = useSession();
  const sayWait = useSayWait();
  const nameOf = useNameOf();
  const chosen = useChosen(hours, keyOf);
  const all = async (): Promise<void> => {
    if (chosen.isAll) return chosen.clear();
    chosen.chooseAll((await readStuck(hours, ALL)).items.filter(isTask));
  };
  const remindAll = async (): Promise<void> => {
    const { rows: asked } = chosen;
    chosen.clear();
    await remindMany(
      { userId: session.userId, title: t.remindMany(asked.length) },
      asked.map((row) => ({ row, words: `${row.receptionCode} ${sayWait(row, nameOf(row))}` })),
    );
  };
  return (
    <>
      <DataTable
        label={t.waiting}
        rows={rows}
        keyOf={keyOf}
        columns={useColumns()}
        choice={
          can(session, 'reminder.send')
            ? {
                chosen,
                labelOf: (row) => sayWait(row, nameOf(row)),
                allLabel: t.chooseAll,
                onAll: () => void all().catch(toastProblem),
                canChoose: isTask,
              }
            : undefined
        }
      />
      <ChosenBar chosen={chosen}>
        <button type="button" className="btn sm pri" onClick={() => void remindAll()}>
          {t.remindThese(chosen.rows.length)}
        </button>
      </ChosenBar>
    </>
  );
}

function useNameOf(): (row: Row) => string {
  const departments = useDepartments().data ?? [];
  const department = useDepartmentText();
  return ({ departmentCode }) =>
    department(departments.find(({ code }) => code === departmentCode)?.nameZh);
}

function useColumns(): readonly Column<Row>[] {
  const t = useTexts(watchTexts);
  const a = useTexts(adminTexts);
  const sayWait = useSayWait();
  const nameOf = useNameOf();
  const steps: Readonly<Record<string, string | undefined>> = useTexts(nextStepTexts);
  const now = useNow();
  const dueOf = (row: Row): ReactNode =>
    row.due &&
    (row.late ? (
      <State tone="red" icon="late">
        {t.late(length(now - Date.parse(row.due)))}
      </State>
    ) : (
      <span className="nw">{moment(row.due, deviceZone, now)}</span>
    ));
  return [
    {
      title: t.what,
      cell: (row) => (
        <>
          <b className="b">{sayWait(row, nameOf(row))}</b>
          <small className={`l ${styles.under}`}>
            {row.receptionCode} {row.receptionTitle}
          </small>
        </>
      ),
    },
    { title: t.who, cell: (row) => listOf(row.who.map((one) => one.name)) },
    {
      title: t.waits,
      cell: (row) => <span className="nw">{length(now - Date.parse(row.since))}</span>,
    },
    { title: t.due, cell: dueOf },
    {
      title: t.next,
      cell: (row) =>
        row.nextStepAt &&
        `${moment(row.nextStepAt, deviceZone, now)} ${steps[row.nextStep ?? ''] ?? ''}`,
    },
    { title: a.acts, isActs: true, cell: (row) => <Acts row={row} /> },
  ];
}

/** 催办 here; 分派, 撤回, 代录 and 特批放行 where the thing stands, each with its reason. */
function Acts({ row }: { readonly row: Row }): ReactNode {
  const t = useTexts(watchTexts);
  const session = useSession();
  const { send, isBusy } = useSend(async (key) => {
    await remind(row, key);
    toastDone(t.reminded(listOf(row.who.map((one) => one.name))));
    await queries.invalidateQueries({ queryKey: keys.reception(row.receptionId) });
  }, toastProblem);
  return (
    <>
      {isTask(row) && can(session, 'reminder.send') && (
        <button type="button" className="btn sm" disabled={isBusy} onClick={() => send()}>
          {t.remind}
        </button>
      )}
      <Link className="btn sm" to={placeOf(row)}>
        {t.handle}
      </Link>
    </>
  );
}

function placeOf({ for: { type, id }, receptionId }: Row): string {
  if (type === 'task') return `/tasks/${id}`;
  if (type === 'approval') return `/approvals/${id}`;
  return `/receptions/${receptionId}`;
}
