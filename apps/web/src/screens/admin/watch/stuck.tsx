import { useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { Link } from 'react-router';
import { answer, api, keys, queries, withKey, type Dto } from '../../../api';
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
import { useDepartments } from '../../../parts/facts/colleagues';
import { useSayWait } from '../../../parts/say-wait';
import { can, useSession } from '../../../session/session';
import { deviceZone, length, moment, useNow } from '../../../time';
import { adminTexts } from '../admin.texts';
import { DataTable, type Column } from '../data-table';
import { nextStepTexts, watchTexts } from './watch.texts';
import styles from '../admin.module.css';

type Row = Dto['StuckDto'];

const HOURS = ['0', '1', '4', '12', '24', '72'] as const;

/** 等了太久的: in all running receptions, on whom and for what. */
export function Stuck(): ReactNode {
  const t = useTexts(watchTexts);
  const [hours, setHours] = useState<string>('4');
  const query = useQuery({
    queryKey: keys.mine('stuck', hours),
    queryFn: () =>
      answer(api.GET('/api/v1/waiting', { params: { query: { hours: Number(hours) } } })),
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
            {items.length === 0 ? <Empty>{t.noWaiting}</Empty> : <StuckTable rows={items} />}
            {count > items.length && <p className="bd t13 l">{t.firstOf(items.length, count)}</p>}
          </>
        )}
      </Read>
    </section>
  );
}

function StuckTable({ rows }: { readonly rows: readonly Row[] }): ReactNode {
  const t = useTexts(watchTexts);
  return (
    <DataTable
      label={t.waiting}
      rows={rows}
      keyOf={(row) => `${row.receptionId} ${row.kind} ${row.for.id} ${row.scope} ${row.for.label}`}
      columns={useColumns()}
    />
  );
}

function useColumns(): readonly Column<Row>[] {
  const t = useTexts(watchTexts);
  const a = useTexts(adminTexts);
  const sayWait = useSayWait();
  const departments = useDepartments().data ?? [];
  const department = useDepartmentText();
  const nameOf = ({ departmentCode }: Row): string =>
    department(departments.find(({ code }) => code === departmentCode)?.nameZh);
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
  const isTask = row.kind === 'task-acknowledge' || row.kind === 'task-due';
  const { send, isBusy } = useSend(async (key) => {
    const params = { path: { id: row.for.id }, header: withKey(key) };
    await answer(api.POST('/api/v1/tasks/{id}/remind', { params, body: {} }));
    toastDone(t.reminded(listOf(row.who.map((one) => one.name))));
    await queries.invalidateQueries({ queryKey: keys.reception(row.receptionId) });
  }, toastProblem);
  return (
    <>
      {isTask && can(session, 'reminder.send') && (
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
