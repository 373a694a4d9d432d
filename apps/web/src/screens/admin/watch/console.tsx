import { NOTICE_TEXTS, type Text } from '@app/texts';
import { useInfiniteQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { answer, api, type Dto, keys, queries } from '../../../api';
import { common, statementsOf, useSay, useTexts } from '../../../language';
import { Empty, Read, toastDone, toastProblem, useDepartmentText } from '../../../parts';
import { ChosenBar, useChosen } from '../../../parts/chosen';
import { can, useSession } from '../../../session/session';
import { useNow, moment } from '../../../time';
import { startWork, type Work } from '../../../work/work';
import { adminTexts } from '../admin.texts';
import { DataTable, type Column } from '../data-table';
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

type Letter = Dto['DeadLetterDto'];

const readDead = (cursor: string, limit: number): Promise<Dto['DeadLetterPageDto']> =>
  answer(
    api.GET('/api/v1/notices/dead-letters', {
      params: { query: { limit, ...(cursor && { cursor }) } },
    }),
  );

async function readAllDead(): Promise<readonly Letter[]> {
  const rows: Letter[] = [];
  for (let cursor: string | null = ''; cursor !== null;) {
    const page: Dto['DeadLetterPageDto'] = await readDead(cursor, 200);
    rows.push(...page.items);
    cursor = page.nextCursor;
  }
  return rows;
}

function DeadLetters(): ReactNode {
  const t = useTexts(watchTexts);
  const words = useTexts(common);
  const query = useInfiniteQuery({
    queryKey: DEAD,
    queryFn: ({ pageParam }) => readDead(pageParam, 50),
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

const resendOne = (id: string): Promise<unknown> =>
  answer(api.POST('/api/v1/notices/{id}/resend', { params: { path: { id } } }));

async function resend(id: string, said: string): Promise<void> {
  try {
    await resendOne(id);
    toastDone(said);
    await queries.invalidateQueries({ queryKey: DEAD });
  } catch (thrown) {
    toastProblem(thrown);
  }
}

/** Many again, one after another; what is refused is said, and the others go on. */
async function resendMany(
  of: Pick<Work, 'title' | 'userId'>,
  letters: readonly Letter[],
): Promise<void> {
  await startWork(of, async (way) => {
    way.total(letters.length);
    for (const { id, user } of letters) {
      if (way.isStopped()) break;
      await resendOne(id).catch((thrown: unknown) => way.fail(user?.name ?? '', thrown));
      way.step();
    }
    await queries.invalidateQueries({ queryKey: DEAD });
  });
}

/** What a message is about: its subject without the reception's name. */
function sayKind(kind: string, say: (text: Text) => string): string {
  const words: Readonly<Record<string, { readonly subject: Text } | undefined>> = NOTICE_TEXTS;
  const text = words[kind];
  return text ? (say(text.subject).split(/[：:]/)[0] ?? kind) : kind;
}

type Words = Readonly<Record<string, string | undefined>>;

function useDeadColumns(): readonly Column<Letter>[] {
  const t = useTexts(watchTexts);
  const say = useSay();
  const department = useDepartmentText();
  const channels: Words = useTexts(channelTexts);
  const outcomes: Words = useTexts(outcomeTexts);
  const a = useTexts(adminTexts);
  const { officeZone } = useSession();
  const now = useNow();
  return [
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
  ];
}

function DeadTable({ rows }: { readonly rows: readonly Letter[] }): ReactNode {
  const t = useTexts(watchTexts);
  const say = useSay();
  const { userId } = useSession();
  const chosen = useChosen<Letter>('dead', ({ id }) => id);
  const all = async (): Promise<void> => {
    if (chosen.isAll) return chosen.clear();
    chosen.chooseAll(await readAllDead());
  };
  const resendAll = (): void => {
    const { rows: letters } = chosen;
    chosen.clear();
    void resendMany({ userId, title: t.resendThese(letters.length) }, letters);
  };
  const table = (
    <DataTable
      label={t.dead}
      choice={{
        chosen,
        labelOf: (row) => `${row.user?.name} ${sayKind(row.kind, say)}`,
        allLabel: t.chooseAll,
        onAll: () => void all().catch(toastProblem),
      }}
      rows={rows}
      keyOf={(row) => row.id}
      columns={useDeadColumns()}
    />
  );
  return (
    <>
      {table}
      <ChosenBar chosen={chosen}>
        <button type="button" className="btn sm pri" onClick={resendAll}>
          {t.resendThese(chosen.rows.length)}
        </button>
      </ChosenBar>
    </>
  );
}
