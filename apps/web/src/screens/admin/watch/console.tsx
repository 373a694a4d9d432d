import { NOTICE_TEXTS, type Text } from '@app/texts';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { Link } from 'react-router';
import { answer, api, type Dto, keys, queries } from '../../../api';
import { common, listOf, statementsOf, useSay, useTexts } from '../../../language';
import { Empty, Read, State, toastDone, toastProblem, useDepartmentText } from '../../../parts';
import { can, useSession } from '../../../session/session';
import { useNow, length, moment } from '../../../time';
import { adminTexts } from '../admin.texts';
import { DataTable } from '../data-table';
import { SampleChoice, useSamples } from '../law/pack-sample';
import { SectionHead } from '../section-head';
import { channelTexts, nextStepTexts, outcomeTexts, watchTexts } from './watch.texts';
import styles from '../admin.module.css';

/** 卡住的事项: what did not arrive, and who is waited for. */
export function Part(): ReactNode {
  const t = useTexts(watchTexts);
  const session = useSession();
  return (
    <>
      <SectionHead title={t.console} about={t.consoleAbout} />
      {can(session, 'notice.resend') && <DeadLetters />}
      {can(session, 'reception.overview') && <Waiting />}
    </>
  );
}

const DEAD = keys.office('dead-letters');

function DeadLetters(): ReactNode {
  const t = useTexts(watchTexts);
  const words = useTexts(common);
  const query = useInfiniteQuery({
    queryKey: DEAD,
    queryFn: ({ pageParam }) =>
      answer(
        api.GET('/api/v1/notices/dead-letters', {
          params: { query: { limit: 50, ...(pageParam && { cursor: pageParam }) } },
        }),
      ),
    initialPageParam: '',
    getNextPageParam: (last) => last.nextCursor,
  });
  return (
    <section className={`panel ${styles.panel}`}>
      <header className="hd">
        <h2>{t.dead}</h2>
      </header>
      <Read query={query} rows={2}>
        {({ pages }) => {
          const rows = pages.flatMap((page) => page.items);
          return rows.length === 0 ? <Empty>{t.noDead}</Empty> : <DeadTable rows={rows} />;
        }}
      </Read>
      {query.hasNextPage && (
        <button type="button" className="btn sm" onClick={() => void query.fetchNextPage()}>
          {words.loadMore}
        </button>
      )}
    </section>
  );
}

async function resend(id: string, said: string): Promise<void> {
  try {
    await answer(api.POST('/api/v1/notices/{id}/resend', { params: { path: { id } } }));
    toastDone(said);
    await queries.invalidateQueries({ queryKey: DEAD });
  } catch (thrown) {
    toastProblem(thrown);
  }
}

/** What a message is about: its subject without the reception's name. */
function sayKind(kind: string, say: (text: Text) => string): string {
  const words: Readonly<Record<string, { readonly subject: Text } | undefined>> = NOTICE_TEXTS;
  const text = words[kind];
  return text ? (say(text.subject).split(/[：:]/)[0] ?? kind) : kind;
}

type Words = Readonly<Record<string, string | undefined>>;

function DeadTable({ rows }: { readonly rows: readonly Dto['DeadLetterDto'][] }): ReactNode {
  const t = useTexts(watchTexts);
  const say = useSay();
  const department = useDepartmentText();
  const channels: Words = useTexts(channelTexts);
  const outcomes: Words = useTexts(outcomeTexts);
  const a = useTexts(adminTexts);
  const { officeZone } = useSession();
  const now = useNow();
  return (
    <DataTable
      label={t.dead}
      rows={rows}
      keyOf={(row) => row.id}
      columns={[
        { title: t.person, cell: (row) => <b className="b">{row.user?.name}</b> },
        { title: t.department, cell: (row) => department(row.departmentName) },
        { title: t.kind, cell: (row) => sayKind(row.kind, say) },
        { title: t.since, cell: (row) => moment(row.createdAt, officeZone, now) },
        {
          title: t.outcomes,
          cell: (row) =>
            statementsOf(
              row.outcomes.map(({ channel, outcome }) =>
                t.said(channels[channel] ?? channel, outcomes[outcome] ?? outcome),
              ),
            ),
        },
        {
          title: a.acts,
          isActs: true,
          cell: (row) => (
            <button type="button" className="btn sm" onClick={() => void resend(row.id, t.resent)}>
              {t.resend}
            </button>
          ),
        },
      ]}
    />
  );
}

function Waiting(): ReactNode {
  const t = useTexts(watchTexts);
  const [chosen, setChosen] = useState('');
  const [isLate, setLate] = useState(true);
  const first = useSamples().data?.items.find((row) => row.stage === 'execute')?.id ?? '';
  const id = chosen || first;
  const query = useQuery({
    queryKey: keys.reception(id, 'waiting', isLate),
    queryFn: () =>
      answer(
        api.GET('/api/v1/receptions/{id}/waiting', {
          params: { path: { id }, query: isLate ? { late: true } : {} },
        }),
      ),
    enabled: id !== '',
  });
  return (
    <section className={`panel ${styles.panel}`}>
      <header className="hd">
        <h2>{t.waiting}</h2>
        <span className="sp" />
        <span className={styles.filters}>
          <SampleChoice value={id} onChange={setChosen} />
          <label className={styles.check}>
            <input
              type="checkbox"
              checked={isLate}
              onChange={(event) => setLate(event.target.checked)}
            />
            {t.lateOnly}
          </label>
        </span>
      </header>
      {id && (
        <Read query={query} rows={3}>
          {(list) =>
            list.items.length === 0 ? (
              <Empty>{t.noWaiting}</Empty>
            ) : (
              <WaitingTable id={id} list={list} />
            )
          }
        </Read>
      )}
    </section>
  );
}

interface WaitingTableProps {
  readonly id: string;
  readonly list: Dto['WaitingListDto'];
}

function WaitingTable({ id, list }: WaitingTableProps): ReactNode {
  const t = useTexts(watchTexts);
  const a = useTexts(adminTexts);
  const steps: Readonly<Record<string, string | undefined>> = useTexts(nextStepTexts);
  const now = useNow();
  return (
    <DataTable
      label={t.waiting}
      rows={list.items}
      keyOf={(row) => `${row.kind} ${row.for.id} ${row.scope}`}
      columns={[
        { title: t.what, cell: (row) => <b className="b">{row.for.label}</b> },
        { title: t.who, cell: (row) => listOf(row.who.map((one) => one.name)) },
        {
          title: t.waits,
          cell: (row) => <span className="nw">{length(now - Date.parse(row.since))}</span>,
        },
        {
          title: t.due,
          cell: (row) =>
            row.due &&
            (row.late ? (
              <State tone="red" icon="late">
                {t.late(length(now - Date.parse(row.due)))}
              </State>
            ) : (
              <span className="nw">{moment(row.due, list.zone, now)}</span>
            )),
        },
        {
          title: t.next,
          cell: (row) =>
            row.nextStepAt &&
            `${moment(row.nextStepAt, list.zone, now)} ${steps[row.nextStep ?? ''] ?? ''}`,
        },
        {
          title: a.acts,
          isActs: true,
          // 催办, 代录, 分派, 撤回 and 特批放行 stand there, each with its reason.
          cell: (row) => (
            <Link
              className="btn sm"
              to={row.for.type === 'task' ? `/tasks/${row.for.id}` : `/receptions/${id}`}
            >
              {t.handle}
            </Link>
          ),
        },
      ]}
    />
  );
}
