import { useRef, useState, type ReactNode } from 'react';
import { answer, api, type Dto } from '../../../api';
import { common, useTexts } from '../../../language';
import { toastProblem } from '../../../parts/toast';
import { useSession } from '../../../session/session';
import { serverNow } from '../../../time/now';
import { clockSeconds, dayKey, deviceZone } from '../../../time/say';
import type { Entry, EntryWords } from './entry-words';
import type { EntryFilter } from './entry-filter';
import { watchTexts } from './watch.texts';

const PAGE = 200;

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

async function* pagesOf(id: string, filter: EntryFilter): AsyncGenerator<readonly Entry[]> {
  let cursor: string | null = '';
  while (cursor !== null) {
    const query = { limit: PAGE, ...filter, ...(cursor && { cursor }) };
    const page: Dto['TimelineDto'] = await answer(
      api.GET('/api/v1/receptions/{id}/timeline', { params: { path: { id }, query } }),
    );
    yield page.items;
    cursor = page.nextCursor;
  }
}

interface ExportEntriesProps {
  readonly id: string;
  readonly filter: EntryFilter;
  readonly words: EntryWords;
}

/** All entries that match, not only those in sight; says how far it is, and can be stopped. */
export function ExportEntries({ id, filter, words }: ExportEntriesProps): ReactNode {
  const t = useTexts(watchTexts);
  const c = useTexts(common);
  const session = useSession();
  const [count, setCount] = useState<number | null>(null);
  const isStopped = useRef(false);
  const collect = async (): Promise<void> => {
    isStopped.current = false;
    setCount(0);
    const rows: Entry[] = [];
    try {
      for await (const page of pagesOf(id, filter)) {
        if (isStopped.current) return;
        rows.push(...page);
        setCount(rows.length);
      }
      const now = serverNow();
      const when = `${dayKey(now, deviceZone)} ${clockSeconds(now, deviceZone)}`;
      download(`${id}.csv`, [
        [t.exportedBy(session.name, when, rows.length)],
        [t.when, t.actor, t.act, t.changed, t.reason, t.request],
        ...rows.map((row) => [
          ...[words.when(row), words.who(row), words.what(row)],
          ...[words.changed(row).join('；'), words.why(row), row.requestId],
        ]),
      ]);
    } catch (thrown) {
      toastProblem(thrown);
    } finally {
      setCount(null);
    }
  };
  if (count === null)
    return (
      <button type="button" className="btn sm" onClick={() => void collect()}>
        {t.export}
      </button>
    );
  return (
    <span className="row" role="status">
      <span className="t12 m">{t.exporting(count)}</span>
      <button type="button" className="btn sm" onClick={() => (isStopped.current = true)}>
        {c.cancel}
      </button>
    </span>
  );
}
