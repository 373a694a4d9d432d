import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { answer, api, keys, readings } from '../../../api';
import { common, useTexts } from '../../../language';
import { Empty, Read } from '../../../parts/feedback';
import { DataTable } from '../data-table';
import { useEntryWords, type Entry, type EntryWords } from './entry-words';
import { EntryFilterFields, filterOf, NOTHING_CHOSEN, type EntryFilter } from './entry-filter';
import { ExportEntries } from './export-entries';
import { watchTexts } from './watch.texts';
import styles from '../admin.module.css';

function useTimeline(id: string, filter: EntryFilter) {
  return useInfiniteQuery({
    queryKey: keys.reception(id, 'timeline', 'audit', filter),
    queryFn: ({ pageParam }) =>
      answer(
        api.GET('/api/v1/receptions/{id}/timeline', {
          params: {
            path: { id },
            query: { limit: 50, ...filter, ...(pageParam && { cursor: pageParam }) },
          },
        }),
      ),
    initialPageParam: '',
    getNextPageParam: (last) => last.nextCursor,
  });
}

/** 操作记录 of a reception, the latest first. */
export function Timeline({ id }: { readonly id: string }): ReactNode {
  const t = useTexts(watchTexts);
  const c = useTexts(common);
  const [chosen, setChosen] = useState(NOTHING_CHOSEN);
  const reception = useQuery(readings.reception(id)).data;
  const zone = reception?.facts.zone ?? 'UTC';
  const filter = filterOf(chosen, zone);
  const query = useTimeline(id, filter);
  const rows = query.data?.pages.flatMap((page) => page.items) ?? [];
  const words = useEntryWords(id, zone);
  return (
    <section className={`panel ${styles.panel}`}>
      <header className="hd">
        <h2>{t.timeline}</h2>
        <span className="sp" />
        <span className={styles.filters}>
          <EntryFilterFields value={chosen} onChange={setChosen} />
          {rows.length > 0 && (
            <ExportEntries {...{ id, filter, words }} code={reception?.code ?? id} />
          )}
        </span>
      </header>
      <Read query={query}>{() => <Entries rows={rows} words={words} />}</Read>
      {query.hasNextPage && (
        <div className="bd">
          <button
            type="button"
            className="btn sm"
            disabled={query.isFetchingNextPage}
            onClick={() => void query.fetchNextPage()}
          >
            {c.loadMore}
          </button>
        </div>
      )}
    </section>
  );
}

interface EntriesProps {
  readonly rows: readonly Entry[];
  readonly words: EntryWords;
}

function Entries({ rows, words }: EntriesProps): ReactNode {
  const t = useTexts(watchTexts);
  if (rows.length === 0) return <Empty>{t.noEntries}</Empty>;
  return (
    <DataTable
      label={t.timeline}
      rows={rows}
      keyOf={(row) => row.id}
      columns={[
        { title: t.when, cell: (row) => <span className="nw">{words.when(row)}</span> },
        { title: t.actor, cell: (row) => words.who(row) },
        { title: t.act, cell: (row) => <b className="b">{words.what(row)}</b> },
        {
          title: t.changed,
          cell: (row) => words.changed(row).map((line) => <div key={line}>{line}</div>),
        },
        { title: t.reason, cell: (row) => words.why(row) },
        {
          title: t.request,
          cell: (row) => <code title={row.requestId}>{row.requestId.slice(0, 8)}</code>,
        },
      ]}
    />
  );
}
