import { LAW_MARK_SQL } from '@app/persistence';
import type { TableMap } from '../rows/row-map';
import { jsonRows } from '../rows/row-map';
import { TABLES } from '../rows/tables';
import { BRIEF_AMENDMENTS, OPEN } from './open-amendments';

const OF = 'reception_id = $1';
const THE_ONE = '(number = $7 OR approval_id = $3)';

const without = (map: TableMap, fields: readonly string[]): TableMap => ({
  ...map,
  columns: map.columns.filter(({ field }) => !fields.includes(field)),
});

/** Whatever gates, sums, deadlines and the basis of a prepared change read of a task it does not touch. */
const SUMMED: readonly string[] = [
  ...['id', 'assignmentId', 'itemKey', 'phase', 'status', 'doerId', 'checkNeeded'],
  ...['due', 'estimate', 'acknowledgeBy', 'sentAt', 'timedAt', 'ackFired', 'dueFired'],
  ...['contentHash', 'acknowledgedHash', 'repeatEvery', 'repeatItem', 'promptsFired'],
];
const SUMMED_TASKS = {
  ...TABLES.tasks,
  columns: TABLES.tasks.columns.filter(({ field }) => SUMMED.includes(field)),
};

const textsIn = (list: string): string =>
  `ARRAY(SELECT jsonb_array_elements_text(prepared->'reach'->'${list}'))`;

/** What the change reaches, as lists; no row where nothing is prepared. */
const REACH = `WITH reach AS MATERIALIZED (
  SELECT ${textsIn('tasks')}::uuid[] AS tasks, ${textsIn('items')} AS items,
    ${textsIn('people')}::uuid[] AS people
  FROM amendment WHERE ${OF} AND ${OPEN} AND ${THE_ONE} AND prepared IS NOT NULL)
`;
const [TASKS, ITEMS, PEOPLE] = [
  `((SELECT tasks FROM reach)::uuid[])`,
  `((SELECT items FROM reach)::text[])`,
  `((SELECT people FROM reach)::uuid[])`,
];

/** What is done at its items, or prompted while they run, and where else those are who are there. */
const BESIDE = `${OF} AND NOT id = ANY ${TASKS} AND (item_key = ANY ${ITEMS} OR repeat_item = ANY ${ITEMS}
  OR doer_id = ANY ${PEOPLE} OR doer_id IN (SELECT doer_id FROM task WHERE ${OF} AND doer_id IS NOT NULL
    AND (item_key = ANY ${ITEMS} OR id = ANY ${TASKS})))`;

/** All tasks of packages ($1), as far as they count for sums and deadlines. */
export const PACKAGES_SQL = `SELECT ${jsonRows(SUMMED_TASKS, 'assignment_id = ANY ($1::uuid[])')} AS tasks`;

/**
 * What agreeing to a prepared change reads instead of the whole reception: the rows it touches, some of
 * those beside them, the proposal without its plan, and of the law only its mark.
 */
export const PREPARED_PARTS = {
  with: REACH,
  tasks: jsonRows(TABLES.tasks, 'id IN (SELECT unnest(tasks) FROM reach)'),
  beside: jsonRows(SUMMED_TASKS, BESIDE),
  amendments: `(${jsonRows(without(TABLES.amendments, ['edits', 'document', 'draft']), `${OF} AND ${OPEN} AND ${THE_ONE}`)}::jsonb
    || ${jsonRows(BRIEF_AMENDMENTS, `${OF} AND ${OPEN} AND ${THE_ONE} IS NOT TRUE`, 'number')}::jsonb)`,
  plans: `'[]'::json`,
  draft: 'NULL::jsonb',
  law: `(SELECT json_build_object('packs', '[]'::json, 'standards', '[]'::json, 'holidays', '[]'::json,
    'locality', '', 'mark', ${LAW_MARK_SQL}))`,
} as const;
