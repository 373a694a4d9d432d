import type { ApprovalStep, ApprovalSubject } from '@app/domain';
import type { Sql } from '../../sql';
import { principalsJson } from '../inbox/inbox-counts.read-model';
import { DECIDES } from '../inbox/inbox-sources.sql';
import type { Person } from '../scope/person.sql';
import { personOf } from '../scope/person.sql';
import { Parameters } from '../scope/parameters';
import type { ReadScope } from '../scope/read-scope';
import { stillOpen, wholeReception } from '../scope/visible.sql';

export interface ApprovalRow {
  readonly id: string;
  readonly receptionId: string;
  readonly receptionCode: string;
  readonly receptionTitle: string;
  readonly zone: string;
  readonly matter: string;
  readonly subject: ApprovalSubject;
  readonly status: string;
  readonly current: number;
  readonly waitingSince: Date;
  readonly due: Date | null;
  readonly submittedBy: Person | null;
  readonly submittedAt: Date;
  readonly reason: string | null;
  readonly returnReason: string | null;
  readonly steps: readonly ApprovalStep[];
  /** Everybody named in the steps. */
  readonly people: readonly Person[];
  /** The step that waits is his (or that of somebody he stands in for). */
  readonly mayDecide: boolean;
  readonly forUserId: string | null;
  readonly submittedAtKey: number;
}

export interface ApprovalFilter {
  readonly receptionId?: string;
  readonly status?: readonly string[];
  /** Waiting for him, submitted by him, or all that he may read. */
  readonly view: 'waiting' | 'submitted' | 'all';
  readonly after: readonly unknown[] | null;
  readonly limit: number;
}

const KEY = `(-(extract(epoch FROM p.submitted_at) * 1000000)::bigint)`;

const TURN = 'turn.id IS NOT NULL';

function readableBy(q: Parameters, scope: ReadScope, view: ApprovalFilter['view']): string {
  if (view === 'waiting') return TURN;
  const users = q.add(scope.userIds);
  const open = stillOpen(q, scope);
  const mine = `p.submitted_by = ANY (${users}::uuid[])`;
  if (view === 'submitted') return `(${mine} AND ${open})`;
  const decided = `EXISTS (SELECT 1 FROM jsonb_array_elements(p.steps) s
    WHERE s->>'decidedBy' = ANY (${users}::text[]) OR s->'approver'->>'userId' = ANY (${users}::text[]))`;
  return `(${wholeReception(q, scope)} OR ((${mine} OR ${decided}) AND ${open}) OR ${TURN})`;
}

/**
 * He may read a submission when it is his turn, he reads the reception whole, or he handed it in or
 * decided in it and the reception is not closed to him by now.
 */
export async function listApprovals(
  sql: Sql,
  scope: ReadScope,
  f: ApprovalFilter,
): Promise<ApprovalRow[]> {
  const q = new Parameters();
  const principals = q.add(principalsJson(scope));
  const all = [readableBy(q, scope, f.view)];
  if (f.receptionId) all.push(`p.reception_id = ${q.add(f.receptionId)}`);
  if (f.status?.length) all.push(`p.status = ANY (${q.add(f.status)}::text[])`);
  if (f.after) {
    const [at, id] = [q.add(f.after[0]), q.add(f.after[1])];
    all.push(`(${KEY}, p.id) > (${at}::bigint, ${id}::uuid)`);
  }
  const { rows } = await sql.query<ApprovalRow>(
    `WITH me AS (SELECT * FROM jsonb_to_recordset(${principals}::jsonb)
       AS x(rank int, id uuid, role text, department uuid))
     SELECT p.id, r.id AS "receptionId", r.code AS "receptionCode", r.title AS "receptionTitle",
       r.zone, p.matter, p.subject, p.status, p.current, p.waiting_since AS "waitingSince",
       p.waiting_since + (r.pace->>'answerWithin')::float8 / 1000 * interval '1 second' AS due,
       ${personOf('p.submitted_by')} AS "submittedBy", p.submitted_at AS "submittedAt", p.reason,
       p.return_reason AS "returnReason", p.steps, ${KEY}::float8 AS "submittedAtKey",
       turn.id IS NOT NULL AS "mayDecide", CASE WHEN turn.rank > 0 THEN turn.id END AS "forUserId",
       (SELECT coalesce(json_agg(json_build_object('id', u.id, 'name', u.name, 'title', u.title,
          'phone', coalesce(u.duty_phone, u.phone))), '[]'::json) FROM app_user u
         WHERE strpos(p.steps::text, u.id::text) > 0) AS people
     FROM approval p JOIN reception r ON r.id = p.reception_id
     LEFT JOIN LATERAL (SELECT me.id, me.rank FROM me WHERE p.status = 'pending'
       AND r.status IN ('open', 'postponed') AND ${DECIDES} ORDER BY me.rank LIMIT 1) turn ON true
     WHERE ${all.join(' AND ')} ORDER BY ${KEY}, p.id LIMIT ${q.add(f.limit)}`,
    q.values,
  );
  return rows;
}
