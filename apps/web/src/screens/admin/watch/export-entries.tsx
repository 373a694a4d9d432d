import type { ReactNode } from 'react';
import { answer, api, type Dto } from '../../../api';
import { useTexts } from '../../../language';
import { useSession } from '../../../session/session';
import { clockSeconds, dayKey, deviceZone, serverNow } from '../../../time';
import { csvOf, save } from '../../../work/csv';
import { startWork, type Way } from '../../../work/work';
import type { Entry, EntryWords } from './entry-words';
import type { EntryFilter } from './entry-filter';
import { watchTexts } from './watch.texts';

const PAGE = 200;

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

async function collect(id: string, filter: EntryFilter, way: Way): Promise<readonly Entry[]> {
  const params = { path: { id }, query: filter };
  const { count } = await answer(api.GET('/api/v1/receptions/{id}/timeline/count', { params }));
  way.total(count);
  const rows: Entry[] = [];
  for await (const page of pagesOf(id, filter)) {
    if (way.isStopped()) return [];
    rows.push(...page);
    way.step(page.length);
  }
  return rows;
}

interface ExportEntriesProps {
  readonly id: string;
  readonly filter: EntryFilter;
  readonly words: EntryWords;
  /** What the file is called, and what its work is called. */
  readonly code: string;
}

/** All entries that match, not only those in sight. */
export function ExportEntries({ id, filter, words, code }: ExportEntriesProps): ReactNode {
  const t = useTexts(watchTexts);
  const { userId, name } = useSession();
  const exportAll = async (): Promise<void> => {
    const ended = await startWork({ userId, title: t.exportOf(code) }, async (way) => {
      const rows = await collect(id, filter, way);
      if (way.isStopped()) return;
      const now = serverNow();
      const when = `${dayKey(now, deviceZone)} ${clockSeconds(now, deviceZone)}`;
      const lines = [
        [t.exportedBy(name, when, rows.length)],
        [t.when, t.actor, t.act, t.changed, t.reason, t.request],
        ...rows.map((row) => [
          ...[words.when(row), words.who(row), words.what(row)],
          ...[words.changed(row).join('；'), words.why(row), row.requestId],
        ]),
      ];
      way.file(`${code}.csv`, csvOf(lines));
    });
    if (ended?.file) save(ended.file);
  };
  return (
    <button type="button" className="btn sm" onClick={() => void exportAll()}>
      {t.export}
    </button>
  );
}
