import type { ClientBase } from 'pg';
import type { Sql } from '../../sql';
import type { FeedRow } from './feed-row';

/** What one look at the feed found. */
export interface FeedLook {
  /** Every transaction below it has ended, and its lines are in `rows` or before them. */
  readonly bound: number;
  readonly rows: readonly FeedRow[];
  /** Lines are there already that an older open transaction holds back. */
  readonly isHeld: boolean;
  /** The page was full: there is more to read at once. */
  readonly hasMore: boolean;
  /** Changes when the feed begins anew. */
  readonly mark: string;
}

/** The oldest transaction that is open anywhere on the server. */
const QUICK = `pg_snapshot_xmin(pg_current_snapshot())`;

/**
 * The oldest open transaction that could belong to this database. Databases share their numbers: one
 * that certainly belongs to another (its backend says so) holds nothing back here. One that cannot be
 * told yet counts as ours.
 */
const EXACT = `coalesce((SELECT min(x.xid) FROM pg_snapshot_xip(pg_current_snapshot()) AS x(xid)
    WHERE NOT EXISTS (SELECT 1 FROM pg_locks l JOIN pg_stat_activity b ON b.pid = l.pid
      WHERE l.locktype = 'transactionid' AND l.transactionid = x.xid::xid AND l.granted
        AND l.mode = 'ExclusiveLock'
        AND b.datid <> (SELECT oid FROM pg_database WHERE datname = current_database()))),
  pg_snapshot_xmax(pg_current_snapshot()))`;

/** Changes with a restore by hand, and with one from a dump. */
const MARK = `(SELECT concat_ws('.', (SELECT feed_epoch FROM office WHERE id = 'office'),
  'change_feed'::regclass::oid))`;

/** Departments (or leads) that know the reception; of a restricted item, those with a part in it. */
const known = (
  column: string,
  all: string,
): string => `CASE WHEN f.audience <> 'known' THEN '[]'::jsonb
  WHEN i.restricted THEN (SELECT coalesce(jsonb_agg(DISTINCT own.${column}), '[]') FROM assignment own
    WHERE own.reception_id = f.reception_id AND own.status <> 'withdrawn' AND own.${column} IS NOT NULL
      AND EXISTS (SELECT 1 FROM task t WHERE t.assignment_id = own.id
        AND t.item_key = i.key AND t.status <> 'withdrawn'))
  ELSE coalesce(${all}, '[]') END`;

const COLUMNS = `f.tx::float8 AS tx, f.n::int AS n, f.topic, f.audience, f.reception_id AS "receptionId",
  f.assignment_id AS "assignmentId", f.user_id AS "userId", f.detail, f.at, r.secrecy,
  to_jsonb(array_remove(ARRAY[r.officer_id, r.deputy_officer_id, r.coordinator_id, r.leader_id,
    r.created_by], NULL)) AS named,
  r.leader_id IS NULL AS leaderless, coalesce(r.liaison_ids, '[]'::jsonb) AS "liaisonIds",
  a.department_id AS "departmentId", a.lead_id AS "leadId",
  coalesce(a.status = 'withdrawn', false) AS "isWithdrawn",
  ${known('department_id', 'k.departments')} AS "knownDepartments",
  ${known('lead_id', 'k.leads')} AS "knownLeads"`;

const lookSql = (bound: string): string => `WITH
  s AS MATERIALIZED (SELECT ${bound}::text::bigint AS bound),
  m AS MATERIALIZED (SELECT s.bound, ${MARK} AS mark,
    EXISTS (SELECT 1 FROM change_feed h WHERE h.tx >= s.bound) AS held FROM s),
  p AS MATERIALIZED (SELECT * FROM change_feed
    WHERE tx >= $1 AND tx < (SELECT bound FROM s) ORDER BY tx, id LIMIT $2),
  f AS (SELECT p.*, row_number() OVER (PARTITION BY tx ORDER BY id) AS n FROM p),
  k AS MATERIALIZED (SELECT reception_id, jsonb_agg(DISTINCT department_id) AS departments,
      jsonb_agg(DISTINCT lead_id) FILTER (WHERE lead_id IS NOT NULL) AS leads
    FROM assignment WHERE status <> 'withdrawn'
      AND reception_id IN (SELECT reception_id FROM p WHERE audience = 'known')
    GROUP BY reception_id)
  SELECT m.bound::float8 AS bound, m.mark, m.held AS "isHeld", ${COLUMNS}
  FROM m LEFT JOIN f ON true LEFT JOIN reception r ON r.id = f.reception_id
    LEFT JOIN assignment a ON a.id = f.assignment_id
    LEFT JOIN k ON k.reception_id = f.reception_id
    LEFT JOIN itinerary_item i ON i.reception_id = f.reception_id AND i.key = f.detail->>'item'
  ORDER BY f.tx, f.id`;

const LOOKS = { quick: lookSql(QUICK), exact: lookSql(EXACT) } as const;

type LookRow = Omit<FeedRow, 'tx'> & {
  readonly tx: number | null;
  readonly bound: number;
  readonly isHeld: boolean;
  readonly mark: string;
};

/**
 * The lines of all transactions from number `from` on that nothing older and still open could add to.
 * `exact` costs a little more and is not held back by other databases of the server.
 */
export async function lookAtFeed(
  sql: ClientBase,
  f: { readonly from: number; readonly limit: number; readonly how: keyof typeof LOOKS },
): Promise<FeedLook> {
  const { rows } = await sql.query<LookRow>({
    // Planned once: planning takes longer than reading a few lines.
    name: `feed-${f.how}`,
    text: LOOKS[f.how],
    values: [f.from, f.limit],
  });
  const { bound, isHeld, mark } = rows[0];
  const found = rows.filter((row): row is LookRow & FeedRow => row.tx !== null);
  if (found.length < f.limit) return { bound, isHeld, mark, rows: found, hasMore: false };
  // The last transaction of a full page may go on behind it.
  const last = found[found.length - 1].tx;
  const whole = found.filter((row) => row.tx < last);
  if (whole.length === 0) return lookAtFeed(sql, { ...f, limit: f.limit * 4 });
  return { bound: last, isHeld, mark, rows: whole, hasMore: true };
}

/** The server as it is now. */
export interface FeedClock {
  /** The next transaction has at least this number. */
  readonly xmax: number;
  /** Another after a restore to another server, or to an earlier moment. */
  readonly server: string;
}

export async function readFeedClock(sql: Sql): Promise<FeedClock> {
  const { rows } = await sql.query<FeedClock>(
    `SELECT pg_snapshot_xmax(pg_current_snapshot())::text::float8 AS xmax,
       concat_ws('.', c.system_identifier, p.timeline_id) AS server
     FROM pg_control_system() c, pg_control_checkpoint() p`,
  );
  return rows[0];
}

/** From which transaction on the last `most` lines are all there; 0 when the feed has no more. */
export async function findFeedFloor(sql: Sql, most: number): Promise<number> {
  const { rows } = await sql.query<{ floor: number | null; n: number; first: number | null }>(
    `SELECT min(tx)::float8 AS floor, count(*)::int AS n,
       (SELECT min(tx)::float8 FROM change_feed) AS first
     FROM (SELECT tx FROM change_feed ORDER BY tx DESC, id DESC LIMIT $1) x`,
    [most],
  );
  const [{ floor, n, first }] = rows;
  if (floor === null) return 0;
  // The oldest line of a full page may have had others before it; the first line of all may have too,
  // before they were swept: what came before it is not known.
  return n < most && floor === first ? floor : floor + 1;
}
