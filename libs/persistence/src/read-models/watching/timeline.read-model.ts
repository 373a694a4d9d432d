import type { Sql } from '../../sql';
import { Parameters } from '../scope/parameters';
import type { Person } from '../scope/person.sql';
import { personOf } from '../scope/person.sql';
import type { ReadScope } from '../scope/read-scope';
import { ownAssignment, wholeReception } from '../scope/visible.sql';

/** One fact of one act, as the audit keeps it in the open: ids, codes, numbers, times. */
export interface TimelineRow {
  readonly seq: number;
  readonly part: number;
  readonly at: Date;
  readonly type: string;
  readonly command: string;
  /** Who did it; null = the process. */
  readonly actor: Person | null;
  /** Whose act it was, where somebody recorded it for him (代录). */
  readonly by: Person | null;
  /** The absent person the actor stood in for (代). */
  readonly forUser: Person | null;
  readonly recordedBy: Person | null;
  readonly fact: Readonly<Record<string, unknown>>;
  /** What a person wrote with it, sealed. */
  readonly sealed: string | null;
  /** Which request it came in. */
  readonly requestId: string;
}

export interface TimelineFilter {
  readonly receptionId: string;
  readonly taskId?: string;
  readonly assignmentId?: string;
  readonly types?: readonly string[];
  /** Whose act it was, or who did it. */
  readonly actorId?: string;
  /** When it was received: from, until (not included). */
  readonly from?: string;
  readonly until?: string;
  readonly after: readonly unknown[] | null;
  readonly limit: number;
}

const idIn = (field: string): string =>
  `(CASE WHEN f.fact->>'${field}' ~ '^[0-9a-f-]{36}$' THEN (f.fact->>'${field}')::uuid END)`;

/** The assignment a fact is about; a deadline names it in its subject. */
const ASSIGNMENT = `coalesce(f.fact->>'assignmentId', f.fact->'subject'->>'assignmentId')`;

interface Selected {
  readonly p: Parameters;
  /** Everything behind SELECT … and before ORDER BY. */
  readonly from: string;
}

/** How many facts match, as this reader sees them; `after` and `limit` are left alone. */
export async function countTimeline(
  sql: Sql,
  scope: ReadScope,
  filter: TimelineFilter,
): Promise<number> {
  const { p, from } = select(scope, { ...filter, after: null });
  const { rows } = await sql.query<{ n: number }>(`SELECT count(*)::int AS n ${from}`, p.values);
  return rows[0].n;
}

/**
 * What happened, the latest first. The office, leaders and the auditor read all of it; a department the
 * facts about its own package. What a person wrote comes sealed.
 */
export async function listTimeline(
  sql: Sql,
  scope: ReadScope,
  f: TimelineFilter,
): Promise<TimelineRow[]> {
  const { p, from } = select(scope, f);
  const { rows } = await sql.query<TimelineRow>(
    `SELECT e.seq::int AS seq, f.part::int AS part, e.at, f.fact->>'type' AS type, e.command,
       ${personOf('e.actor_id')} AS actor, ${personOf(idIn('by'))} AS by,
       ${personOf(idIn('forUserId'))} AS "forUser", ${personOf(idIn('recordedBy'))} AS "recordedBy",
       f.fact - 'private' - 'paths' - 'type' AS fact, f.fact->>'private' AS sealed,
       e.request_id AS "requestId"
     ${from} ORDER BY e.seq DESC, f.part LIMIT ${p.add(f.limit)}`,
    p.values,
  );
  return rows;
}

function select(scope: ReadScope, f: TimelineFilter): Selected {
  const p = new Parameters();
  const all = [
    `e.chain = ${p.add(f.receptionId)}`,
    `(${wholeReception(p, scope)} OR ${ASSIGNMENT} IN (SELECT a.id::text FROM assignment a
       WHERE a.reception_id = r.id AND ${ownAssignment(p, scope)}))`,
  ];
  if (f.taskId) {
    const id = p.add(f.taskId);
    all.push(`strpos(e.body, ${id}) > 0`);
    all.push(
      `(f.fact->>'taskId' = ${id} OR f.fact->'taskIds' ? ${id} OR f.fact->'subject'->>'id' = ${id})`,
    );
  }
  if (f.assignmentId) all.push(`${ASSIGNMENT} = ${p.add(f.assignmentId)}`);
  if (f.types?.length) all.push(`f.fact->>'type' = ANY (${p.add(f.types)}::text[])`);
  if (f.actorId) {
    const id = p.add(f.actorId);
    const named = ['by', 'forUserId', 'recordedBy'].map((field) => `f.fact->>'${field}' = ${id}`);
    all.push(`(e.actor_id::text = ${id} OR ${named.join(' OR ')})`);
  }
  if (f.from) all.push(`e.at >= ${p.add(f.from)}::timestamptz`);
  if (f.until) all.push(`e.at < ${p.add(f.until)}::timestamptz`);
  if (f.after) {
    const [seq, part] = [p.add(f.after[0]), p.add(f.after[1])];
    all.push(`(-e.seq, f.part) > (-(${seq}::bigint), ${part}::bigint)`);
    all.push(`e.seq <= ${seq}::bigint`);
  }
  return {
    p,
    from: `FROM audit_entry e JOIN reception r ON r.id::text = e.chain
     CROSS JOIN LATERAL jsonb_array_elements(e.body::jsonb->'facts') WITH ORDINALITY AS f(fact, part)
     WHERE ${all.join(' AND ')}`,
  };
}
