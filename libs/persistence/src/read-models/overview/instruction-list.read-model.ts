import type { Sql } from '../../sql';
import { Parameters } from '../scope/parameters';
import type { Person } from '../scope/person.sql';
import { personOf } from '../scope/person.sql';
import type { ReadScope } from '../scope/read-scope';
import { wholeReception } from '../scope/visible.sql';

/** 批示件: who wrote it at what, who has it, and what came back. */
export interface InstructionRow {
  readonly id: string;
  readonly receptionId: string;
  readonly receptionTitle: string;
  readonly zone: string;
  readonly text: string;
  readonly author: Person | null;
  readonly writtenAt: Date;
  readonly taskId: string | null;
  readonly itemKey: string | null;
  readonly itemTitle: string | null;
  /** The 主办: the one who has it, else the one suggested. */
  readonly hostId: string | null;
  readonly hostName: string | null;
  readonly dispatchedAt: Date | null;
  readonly owner: Person | null;
  readonly dueAt: Date | null;
  readonly late: boolean;
  readonly status: string;
  readonly answeredAt: Date | null;
  readonly answer: string | null;
}

/** The instructions in the receptions he sees whole: the open ones first, then the latest. */
export async function listInstructions(
  sql: Sql,
  scope: ReadScope,
  f: { readonly isMine: boolean; readonly receptionId?: string; readonly limit: number },
): Promise<InstructionRow[]> {
  const p = new Parameters();
  const all = [`f.kind = 'instruction'`, wholeReception(p, scope)];
  if (f.isMine) all.push(`f.opened_by = ANY (${p.add(scope.userIds)}::uuid[])`);
  if (f.receptionId) all.push(`r.id = ${p.add(f.receptionId)}`);
  const { rows } = await sql.query<InstructionRow>(
    `SELECT f.id, r.id AS "receptionId", r.title AS "receptionTitle", r.zone, f.what AS text,
       ${personOf('f.opened_by')} AS author, f.opened_at AS "writtenAt",
       f.about->>'taskId' AS "taskId", f.about->>'itemKey' AS "itemKey", i.title AS "itemTitle",
       a.id AS "hostId", d.name_zh AS "hostName",
       to_timestamp((f.about->>'dispatchedAt')::float8 / 1000) AS "dispatchedAt",
       ${personOf('f.owner_id')} AS owner, f.due_at AS "dueAt",
       (f.status = 'open' AND f.due_at < clock_timestamp()) IS TRUE AS late, f.status,
       f.closed_at AS "answeredAt", f.close_note AS answer
     FROM follow_up f JOIN reception r ON r.id = f.reception_id
     LEFT JOIN assignment a ON a.id = coalesce(f.assignment_id, (f.about->>'hostId')::uuid)
     LEFT JOIN department d ON d.id = a.department_id
     LEFT JOIN itinerary_item i ON i.reception_id = r.id AND i.key = f.about->>'itemKey'
     WHERE ${all.join(' AND ')}
     ORDER BY f.status = 'open' DESC, f.opened_at DESC, f.id LIMIT ${p.add(f.limit)}`,
    p.values,
  );
  return rows;
}
