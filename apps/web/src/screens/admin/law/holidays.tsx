import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { answer, api, withKey, type Dto } from '../../../api/client';
import { keys, queries } from '../../../api/query';
import { useTexts } from '../../../language/texts';
import { Read } from '../../../parts/feedback';
import { Icon } from '../../../parts/icon';
import { useNow } from '../../../time/now';
import { numberOf, textOf, type Values } from '../form/field';
import { LawList } from './law-list';
import { lawTexts } from './law.texts';
import styles from '../admin.module.css';

const KEY = keys.office('holidays');

function daysIn(values: Values, name: string): string[] {
  return textOf(values, name)
    .split(/[\s,，、;；]+/)
    .filter(Boolean);
}

/** Days as short runs: "10-01 – 10-08". */
function runs(days: readonly string[]): readonly string[] {
  const said: string[][] = [];
  for (const day of [...days].sort()) {
    const run = said.at(-1);
    const last = run?.at(-1);
    const isNext = last !== undefined && Date.parse(day) - Date.parse(last) === 24 * 3_600_000;
    if (run && isNext) run.push(day);
    else said.push([day]);
  }
  const short = (day = ''): string => day.slice(5);
  return said.map((run) =>
    run.length > 1 ? `${short(run[0])} – ${short(run.at(-1))}` : short(run[0]),
  );
}

function draft(values: Values, key: string): Promise<unknown> {
  return answer(
    api.POST('/api/v1/holidays', {
      params: { header: withKey(key) },
      body: {
        document: {
          year: numberOf(values, 'year'),
          off: daysIn(values, 'off'),
          worked: daysIn(values, 'worked'),
          source: textOf(values, 'source'),
        },
      },
    }),
  );
}

/** 节假日: by year. */
export function Part(): ReactNode {
  const t = useTexts(lawTexts);
  const query = useQuery({ queryKey: KEY, queryFn: () => answer(api.GET('/api/v1/holidays')) });
  return (
    <Read query={query}>
      {({ items }) => (
        <>
          <LawList
            title={t.holidays}
            about={t.holidaysAbout}
            note={<MissingYears items={items} />}
            rows={items}
            nameOf={(row) => row.code}
            columns={[
              { title: t.year, cell: (row) => <b className="b nw">{row.document.year}</b> },
              {
                title: t.off,
                cell: ({ document }) => <Days days={document.off} />,
              },
              {
                title: t.worked,
                cell: ({ document }) => <Days days={document.worked} />,
              },
              {
                title: t.source,
                cell: (row) => <span className={styles.long}>{row.document.source}</span>,
              },
            ]}
            fields={[
              { name: 'year', label: t.year, kind: 'number', isRequired: true },
              { name: 'off', label: t.off, kind: 'area', hint: t.daysHint, isRequired: true },
              { name: 'worked', label: t.worked, kind: 'area', hint: t.daysHint },
              { name: 'source', label: t.source, isRequired: true },
            ]}
            valuesOf={(row) => ({
              year: String(row?.document.year ?? new Date().getFullYear() + 1),
              off: row?.document.off.join(' ') ?? '',
              worked: row?.document.worked.join(' ') ?? '',
              source: row?.document.source ?? '',
            })}
            draft={draft}
            approve={({ code, version }, key) => {
              const params = { path: { code, number: version }, header: withKey(key) };
              return answer(
                api.POST('/api/v1/holidays/{code}/versions/{number}/approve', { params }),
              );
            }}
            refresh={() => queries.invalidateQueries({ queryKey: KEY })}
          />
        </>
      )}
    </Read>
  );
}

/** From November on the days of the next year are published. */
const PUBLISHED_IN = 10;

/** A year without its days counts by weekends only: whoever keeps the calendar is told. */
function MissingYears({ items }: { readonly items: readonly Dto['HolidayYearDto'][] }): ReactNode {
  const t = useTexts(lawTexts);
  const today = new Date(useNow());
  const year = today.getFullYear();
  const needed = today.getMonth() >= PUBLISHED_IN ? [year, year + 1] : [year];
  const missing = needed.filter(
    (one) => !items.some((row) => row.document.year === one && row.status === 'approved'),
  );
  if (missing.length === 0) return null;
  return (
    <p className="note amb" role="status">
      <Icon name="warn" />
      <span>{t.yearsMissing(missing.join('、'))}</span>
    </p>
  );
}

function Days({ days }: { readonly days: readonly string[] }): ReactNode {
  const t = useTexts(lawTexts);
  return (
    <span>
      {t.dayCount(days.length)}
      <span className={`${styles.days} row wrap`}>
        {runs(days).map((run) => (
          <span key={run} className="nw">
            {run}
          </span>
        ))}
      </span>
    </span>
  );
}
