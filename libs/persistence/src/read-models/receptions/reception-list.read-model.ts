import type { Sql } from '../../sql';
import { Parameters } from '../scope/parameters';
import type { Person } from '../scope/person.sql';
import { personOf } from '../scope/person.sql';
import type { ReadScope } from '../scope/read-scope';
import { knownReception } from '../scope/visible.sql';
import type { HealthSigns } from './health';
import { END_AT, START_AT, healthSigns } from './health-signs.sql';

export type ReceptionSort = 'next' | 'created' | 'code';

export interface ReceptionFilter {
  readonly status?: readonly string[];
  readonly stage?: readonly string[];
  readonly profile?: string;
  readonly urgency?: string;
  /** In code, title, sending unit or letter number. */
  readonly q?: string;
  /** Where he is named: 经办人, B角, 总协调, leader, 联络员, or who registered it. */
  readonly mine?: boolean;
  /** Its days touch this time. */
  readonly from?: Date;
  readonly to?: Date;
  readonly sort: ReceptionSort;
  readonly after: readonly unknown[] | null;
  readonly limit: number;
}

export interface ReceptionRow extends HealthSigns {
  readonly id: string;
  readonly code: string;
  readonly title: string;
  readonly stage: string;
  readonly stageSince: Date | null;
  readonly profile: string;
  readonly urgency: string;
  readonly grade: string | null;
  readonly secrecy: string;
  readonly zone: string;
  readonly sendingUnit: string | null;
  readonly leadGuest: string | null;
  readonly headCount: number | null;
  readonly startAt: Date | null;
  readonly endAt: Date | null;
  readonly gateOpen: boolean;
  readonly nextDue: Date | null;
  readonly createdAt: Date;
  readonly officer: Person | null;
  readonly total: number;
  readonly open: number;
  readonly unacknowledged: number;
  readonly doerless: number;
  readonly position: readonly [number | string, string];
}

/** The key each order goes by; all ascend, ids break ties. */
const SORT_KEY: Readonly<Record<ReceptionSort, string>> = {
  // What is still to come or running first, the nearest first; then what is over, the latest first.
  next: `CASE WHEN d.end_at IS NULL OR d.end_at >= date_trunc('day', clock_timestamp()) - interval '1 day'
    THEN coalesce((extract(epoch FROM d.start_at) * 1000)::bigint, 7000000000000000)
    ELSE 8000000000000000 - (extract(epoch FROM d.end_at) * 1000)::bigint END`,
  created: `-(extract(epoch FROM r.created_at) * 1000000)::bigint`,
  code: `r.code`,
};

const NAMED = (users: string): string =>
  `(ARRAY[r.officer_id, r.deputy_officer_id, r.coordinator_id, r.leader_id, r.created_by] && ${users}::uuid[]
    OR r.liaison_ids ?| ${users}::text[])`;

function conditions(p: Parameters, scope: ReadScope, f: ReceptionFilter): string {
  const all = [knownReception(p, scope)];
  if (f.status?.length) all.push(`r.status = ANY (${p.add(f.status)}::text[])`);
  if (f.stage?.length) all.push(`r.stage = ANY (${p.add(f.stage)}::text[])`);
  if (f.profile) all.push(`r.profile = ${p.add(f.profile)}`);
  if (f.urgency) all.push(`r.urgency = ${p.add(f.urgency)}`);
  if (f.q) {
    const text = `lower(concat_ws(' ', r.code, r.title, r.sending_unit, r.letter_number))`;
    all.push(`strpos(${text}, lower(${p.add(f.q.trim())})) > 0`);
  }
  if (f.mine) all.push(NAMED(p.add(scope.userIds)));
  if (f.from) all.push(`coalesce(d.end_at, d.start_at) >= ${p.add(f.from)}`);
  if (f.to) all.push(`d.start_at <= ${p.add(f.to)}`);
  if (f.after) {
    const type = f.sort === 'code' ? 'text' : 'bigint';
    const [key, id] = [p.add(f.after[0]), p.add(f.after[1])];
    all.push(`(${SORT_KEY[f.sort]}, r.id) > (${key}::${type}, ${id}::uuid)`);
  }
  return all.join(' AND ');
}

/** The receptions a person may know of, with the sums he may know. */
export async function listReceptions(
  sql: Sql,
  scope: ReadScope,
  filter: ReceptionFilter,
): Promise<ReceptionRow[]> {
  const p = new Parameters();
  const key = SORT_KEY[filter.sort];
  const { rows } = await sql.query<ReceptionRow>(
    `SELECT r.id, r.code, r.title, r.status, r.stage, r.stage_since AS "stageSince", r.profile,
       r.urgency, r.grade, r.secrecy, r.zone, r.sending_unit AS "sendingUnit",
       r.lead_guest AS "leadGuest", r.head_count AS "headCount", d.start_at AS "startAt",
       d.end_at AS "endAt", r.gate_open AS "gateOpen", r.next_due AS "nextDue",
       r.created_at AS "createdAt", ${personOf('r.officer_id')} AS officer, s.*,
       json_build_array(${key}, r.id) AS position
     FROM reception r
     CROSS JOIN LATERAL (SELECT ${START_AT} AS start_at, ${END_AT} AS end_at) d
     CROSS JOIN ${healthSigns(p, scope)}
     WHERE ${conditions(p, scope, filter)}
     ORDER BY ${key}, r.id LIMIT ${p.add(filter.limit)}`,
    p.values,
  );
  return rows;
}
