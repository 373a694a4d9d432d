import type { FactType } from '@app/domain';
import { FACT_TYPE_TEXTS } from '@app/texts';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { answer, api, type Dto, keys } from '../../../api';
import { clausesOf, common, useSay, useTexts } from '../../../language';
import { Empty, Read } from '../../../parts/feedback';
import { clockSeconds, dayKey } from '../../../time/say';
import { DataTable } from '../data-table';
import { watchTexts } from './watch.texts';
import styles from '../admin.module.css';

type Entry = Dto['TimelineEntryDto'];

function useTimeline(id: string, type: string) {
  const filter = { limit: 50, ...(type && { type }) };
  return useInfiniteQuery({
    queryKey: keys.reception(id, 'timeline', 'audit', type),
    queryFn: ({ pageParam }) =>
      answer(
        api.GET('/api/v1/receptions/{id}/timeline', {
          params: { path: { id }, query: { ...filter, ...(pageParam && { cursor: pageParam }) } },
        }),
      ),
    initialPageParam: '',
    getNextPageParam: (last) => last.nextCursor,
  });
}

/** The words of an entry. */
function useWords(zone: string) {
  const t = useTexts(watchTexts);
  const say = useSay();
  return {
    when: (row: Entry) => `${dayKey(row.at, zone)} ${clockSeconds(row.at, zone)}`,
    who: (row: Entry) => {
      const name = row.by?.name ?? row.actor?.name ?? t.system;
      const more = [
        row.forUser && t.behalf(row.forUser.name),
        row.recordedBy && t.recorded(row.recordedBy.name),
      ].filter(Boolean);
      return clausesOf([name, ...more]);
    },
    what: (row: Entry) =>
      row.type in FACT_TYPE_TEXTS ? say(FACT_TYPE_TEXTS[row.type as FactType]) : row.type,
    // Only what people write stands in the list; marks of the process mean nothing to them.
    why: (row: Entry) => {
      const { reason } = row.details as { reason?: unknown };
      return typeof reason === 'string' ? reason : '';
    },
  };
}

/** A cell of a CSV file; what a spreadsheet would take for a formula is disarmed. */
function cell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return `"${safe.replaceAll('"', '""')}"`;
}

function download(name: string, lines: readonly (readonly string[])[]): void {
  const text = lines.map((line) => line.map(cell).join(',')).join('\r\n');
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob(['\ufeff', text], { type: 'text/csv' }));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}

/** 操作记录 of a reception, the latest first. */
export function Timeline({ id }: { readonly id: string }): ReactNode {
  const t = useTexts(watchTexts);
  const c = useTexts(common);
  const [type, setType] = useState('');
  const query = useTimeline(id, type);
  const rows = query.data?.pages.flatMap((page) => page.items) ?? [];
  const words = useWords(query.data?.pages[0]?.zone ?? 'UTC');
  const all = [
    [t.when, t.actor, t.act, t.reason],
    ...rows.map((row) => [words.when(row), words.who(row), words.what(row), words.why(row)]),
  ];
  return (
    <section className={`panel ${styles.panel}`}>
      <header className="hd">
        <h2>{t.timeline}</h2>
        <span className="sp" />
        <span className={styles.filters}>
          <TypeChoice value={type} onChange={setType} />
          <button
            type="button"
            className="btn sm"
            disabled={rows.length === 0}
            onClick={() => download(`${id}.csv`, all)}
          >
            {t.export}
          </button>
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

interface TypeChoiceProps {
  readonly value: string;
  readonly onChange: (type: string) => void;
}

function TypeChoice({ value, onChange }: TypeChoiceProps): ReactNode {
  const t = useTexts(watchTexts);
  const say = useSay();
  return (
    <select
      className="input"
      aria-label={t.type}
      value={value}
      onChange={(event) => onChange(event.target.value)}
    >
      <option value="">{t.allTypes}</option>
      {Object.entries(FACT_TYPE_TEXTS).map(([type, text]) => (
        <option key={type} value={type}>
          {say(text)}
        </option>
      ))}
    </select>
  );
}

interface EntriesProps {
  readonly rows: readonly Entry[];
  readonly words: ReturnType<typeof useWords>;
}

function Entries({ rows, words }: EntriesProps): ReactNode {
  const t = useTexts(watchTexts);
  if (rows.length === 0) return <Empty>{t.noEntries}</Empty>;
  return (
    <DataTable
      label={t.timeline}
      rows={rows}
      keyOf={(row) => `${row.seq} ${row.part}`}
      columns={[
        { title: t.when, cell: (row) => <span className="nw">{words.when(row)}</span> },
        { title: t.actor, cell: (row) => words.who(row) },
        { title: t.act, cell: (row) => <b className="b">{words.what(row)}</b> },
        { title: t.reason, cell: (row) => words.why(row) },
      ]}
    />
  );
}
