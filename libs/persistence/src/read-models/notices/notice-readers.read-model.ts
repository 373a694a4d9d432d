import type { Sql } from '../../sql';
import { Parameters } from '../scope/parameters';
import type { Person } from '../scope/person.sql';
import { personOf } from '../scope/person.sql';
import type { ReadScope } from '../scope/read-scope';
import { wholeReception } from '../scope/visible.sql';

/** A message of a reception and whether its person has read it; no words. */
export interface NoticeReaderRow {
  readonly id: string;
  readonly receptionId: string;
  readonly user: Person;
  readonly departmentCode: string | null;
  readonly departmentName: string | null;
  readonly kind: string;
  readonly status: string;
  readonly deliveredBy: string | null;
  readonly createdAt: Date;
  readonly readAt: Date | null;
  readonly createdAtKey: number;
}

/** The unread list by department. */
export interface UnreadRow {
  readonly departmentCode: string | null;
  readonly departmentName: string | null;
  readonly people: number;
  readonly notices: number;
  readonly since: Date;
}

const KEY = `(-(extract(epoch FROM n.created_at) * 1000000)::bigint)`;

const COLUMNS = `n.id, r.id AS "receptionId", ${personOf('n.user_id')} AS user,
  d.code AS "departmentCode", d.name_zh AS "departmentName", n.kind, n.status,
  n.delivered_by AS "deliveredBy", n.created_at AS "createdAt", n.read_at AS "readAt",
  ${KEY}::float8 AS "createdAtKey"`;

const FROM = `FROM notice n JOIN reception r ON r.id = n.reception_id
  JOIN app_user u ON u.id = n.user_id LEFT JOIN department d ON d.id = u.department_id`;

/** Every message of a reception with its read state, the latest first. */
export async function listNoticeReaders(
  sql: Sql,
  scope: ReadScope,
  f: {
    readonly receptionId: string;
    readonly unread?: boolean;
    readonly department?: string;
    readonly after: readonly unknown[] | null;
    readonly limit: number;
  },
): Promise<NoticeReaderRow[]> {
  const p = new Parameters();
  const all = [`n.reception_id = ${p.add(f.receptionId)}`, wholeReception(p, scope)];
  if (f.unread !== undefined) all.push(`(n.read_at IS NULL) = ${p.add(f.unread)}`);
  if (f.department) all.push(`d.code = ${p.add(f.department)}`);
  if (f.after) {
    const [at, id] = [p.add(f.after[0]), p.add(f.after[1])];
    all.push(`(${KEY}, n.id) > (${at}::bigint, ${id}::uuid)`);
  }
  const { rows } = await sql.query<NoticeReaderRow>(
    `SELECT ${COLUMNS} ${FROM} WHERE ${all.join(' AND ')}
     ORDER BY ${KEY}, n.id LIMIT ${p.add(f.limit)}`,
    p.values,
  );
  return rows;
}

/** Who has not read what, summed by department: one statement. */
export async function listUnreadByDepartment(
  sql: Sql,
  scope: ReadScope,
  receptionId: string,
): Promise<UnreadRow[]> {
  const p = new Parameters();
  const { rows } = await sql.query<UnreadRow>(
    `SELECT d.code AS "departmentCode", d.name_zh AS "departmentName",
       count(DISTINCT n.user_id)::int AS people, count(*)::int AS notices, min(n.created_at) AS since
     ${FROM} WHERE n.reception_id = ${p.add(receptionId)} AND ${wholeReception(p, scope)}
       AND n.read_at IS NULL AND n.status <> 'withdrawn'
     GROUP BY d.id ORDER BY d.sort_order NULLS FIRST`,
    p.values,
  );
  return rows;
}

/** Messages that no channel could deliver. */
export async function listDeadLetters(
  sql: Sql,
  f: { readonly after: readonly unknown[] | null; readonly limit: number },
): Promise<(NoticeReaderRow & { outcomes: readonly { channel: string; outcome: string }[] })[]> {
  const { rows } = await sql.query<
    NoticeReaderRow & { outcomes: readonly { channel: string; outcome: string }[] }
  >(
    `SELECT ${COLUMNS}, (SELECT coalesce(json_agg(json_build_object('channel', y.channel,
         'outcome', y.outcome) ORDER BY y.id), '[]'::json) FROM delivery y WHERE y.notice_id = n.id)
         AS outcomes
     ${FROM} WHERE n.status = 'dead' AND ($1::bigint IS NULL OR (${KEY}, n.id) > ($1, $2::uuid))
     ORDER BY ${KEY}, n.id LIMIT $3`,
    [...(f.after ?? [null, null]), f.limit],
  );
  return rows;
}
