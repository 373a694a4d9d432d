import type { Matter, ObjectRef } from '@app/domain';
import { MATTER_TEXTS } from '@app/texts';
import type { Language, NoticeEntry } from '@app/texts';
import type { Pool } from 'pg';

interface EntryRow {
  type: ObjectRef['type'];
  id: string;
  what: string;
  at: Date | null;
  place: string | null;
}

/** Restricted items are told without where and when: an e-mail is read by more than its reader. */
const ENTRIES = `
  SELECT 'task' AS type, id::text, what, due AS at, place FROM task
    WHERE reception_id = $1 AND id::text = ANY($2)
  UNION ALL SELECT 'item', key, title, CASE WHEN restricted THEN null ELSE start_at END,
      CASE WHEN restricted THEN null ELSE place END FROM itinerary_item
    WHERE reception_id = $1 AND key = ANY($2)
  UNION ALL SELECT 'assignment', a.id::text, CASE WHEN $3 = 'en' THEN d.name_en ELSE d.name_zh END,
      null, null FROM assignment a JOIN department d ON d.id = a.department_id
    WHERE a.reception_id = $1 AND a.id::text = ANY($2)
  UNION ALL SELECT 'follow-up', id::text, what, due_at, null FROM follow_up
    WHERE reception_id = $1 AND id::text = ANY($2)
  UNION ALL SELECT 'approval', id::text, matter, null, null FROM approval
    WHERE reception_id = $1 AND id::text = ANY($2)`;

/** One line per thing a notice is about, in the notice's order; what is gone is left out. */
export async function loadEntries(
  pool: Pool,
  of: { receptionId: string; refs: readonly ObjectRef[]; language: Language },
): Promise<NoticeEntry[]> {
  const { receptionId, refs, language } = of;
  const ids = refs.map(({ id }) => id);
  const { rows } = await pool.query<EntryRow>(ENTRIES, [receptionId, ids, language]);
  const found = new Map(rows.map((row) => [`${row.type}/${row.id}`, row]));
  return refs.flatMap(({ type, id }) => {
    const row = found.get(`${type}/${id}`);
    return row ? [entryOf(row, language)] : [];
  });
}

function entryOf({ type, what, at, place }: EntryRow, language: Language): NoticeEntry {
  const words = type === 'approval' ? MATTER_TEXTS[what as Matter][language] : what;
  return { what: words, at: at?.toISOString() ?? null, place };
}
