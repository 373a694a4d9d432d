import { useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { answer, api, type Dto } from '../../../api/client';
import { keys } from '../../../api/query';
import { useTexts } from '../../../language/texts';
import { Empty, Read } from '../../../parts/feedback';
import { useSession } from '../../../session/session';
import { clockSeconds, dayKey } from '../../../time/say';
import { DataTable } from '../data-table';
import { factTexts, watchTexts } from './watch.texts';
import styles from '../admin.module.css';

type Version = Dto['FieldVersionDto'];

/** A value in few words. */
function said(value: unknown): string {
  if (value === null || value === undefined) return '—';
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** Every value one fact of a reception had: who, when, old and new, why. */
export function FieldHistory({ id }: { readonly id: string }): ReactNode {
  const t = useTexts(watchTexts);
  const names = useTexts(factTexts);
  const [path, setPath] = useState<keyof typeof factTexts>('title');
  const query = useQuery({
    queryKey: keys.reception(id, 'history', path),
    queryFn: () =>
      answer(
        api.GET('/api/v1/receptions/{id}/history', {
          params: { path: { id }, query: { path: `reception.${path}` } },
        }),
      ),
  });
  return (
    <section className={`panel ${styles.panel}`}>
      <header className="hd">
        <h2>{t.field}</h2>
        <span className="sp" />
        <span className={styles.filters}>
          <select
            className="input"
            aria-label={t.field}
            value={path}
            onChange={(event) => setPath(event.target.value as keyof typeof factTexts)}
          >
            {Object.entries(names).map(([key, text]) => (
              <option key={key} value={key}>
                {text}
              </option>
            ))}
          </select>
        </span>
      </header>
      <Read query={query} rows={2}>
        {({ versions }) => <Versions versions={versions} />}
      </Read>
    </section>
  );
}

interface VersionsProps {
  readonly versions: readonly Version[];
}

function Versions({ versions }: VersionsProps): ReactNode {
  const t = useTexts(watchTexts);
  const { officeZone: zone } = useSession();
  if (versions.length === 0) return <Empty>{t.noEntries}</Empty>;
  return (
    <DataTable
      label={t.field}
      rows={versions}
      keyOf={(row) => `${row.seq} ${row.path}`}
      columns={[
        {
          title: t.when,
          cell: (row) => (
            <span className="nw">
              {dayKey(row.at, zone)} {clockSeconds(row.at, zone)}
            </span>
          ),
        },
        { title: t.actor, cell: (row) => row.actorName ?? t.system },
        {
          title: t.from,
          cell: (row) => <span className="old">{row.hidden ? t.hidden : said(row.from)}</span>,
        },
        {
          title: t.to,
          cell: (row) => <span className="new">{row.hidden ? t.hidden : said(row.to)}</span>,
        },
        { title: t.reason, cell: (row) => row.reason },
      ]}
    />
  );
}
