import { NOTICE_TEXTS, type Text } from '@app/texts';
import { useInfiniteQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { answer, api, type Dto, keys, queries } from '../../../api';
import { common, statementsOf, useSay, useTexts } from '../../../language';
import { Empty, Read, toastDone, toastProblem, useDepartmentText } from '../../../parts';
import { can, useSession } from '../../../session/session';
import { useNow, moment } from '../../../time';
import { adminTexts } from '../admin.texts';
import { DataTable } from '../data-table';
import { SectionHead } from '../section-head';
import { Stuck } from './stuck';
import { channelTexts, outcomeTexts, watchTexts } from './watch.texts';
import styles from '../admin.module.css';

/** 卡住的事项: what did not arrive, and who is waited for. */
export function Part(): ReactNode {
  const t = useTexts(watchTexts);
  const session = useSession();
  return (
    <>
      <SectionHead title={t.console} about={t.consoleAbout} />
      {can(session, 'notice.resend') && <DeadLetters />}
      {can(session, 'reception.overview') && <Stuck />}
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
