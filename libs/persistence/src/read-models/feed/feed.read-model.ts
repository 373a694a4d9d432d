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

/** What decides who hears of a reception: once for all of its lines. */
const RECEPTIONS = `SELECT r.id, r.secrecy, r.leader_id IS NULL AS leaderless,
    array_remove(ARRAY[r.officer_id, r.deputy_officer_id, r.coordinator_id, r.leader_id,
      r.created_by], NULL) AS named,
    coalesce(r.liaison_ids, '[]'::jsonb) AS "liaisonIds",
    coalesce(k.departments, '[]') AS "knownDepartments", coalesce(k.leads, '[]') AS "knownLeads"
  FROM reception r LEFT JOIN (
    SELECT reception_id, jsonb_agg(DISTINCT department_id) AS departments,
      jsonb_agg(DISTINCT lead_id) FILTER (WHERE lead_id IS NOT NULL) AS leads
    FROM assignment WHERE status <> 'withdrawn'
      AND reception_id IN (SELECT reception_id FROM p WHERE audience = 'known')
    GROUP BY reception_id) k ON k.reception_id = r.id
  WHERE r.id IN (SELECT reception_id FROM p)`;

/** Departments and leads with a part in an item that only those may know. */
const PART = `(SELECT jsonb_build_object(
      'knownDepartments', coalesce(jsonb_agg(DISTINCT own.department_id), '[]'),
      'knownLeads', coalesce(jsonb_agg(DISTINCT own.lead_id)
        FILTER (WHERE own.lead_id IS NOT NULL), '[]'))
    FROM assignment own WHERE own.reception_id = f.reception_id AND own.status <> 'withdrawn'
      AND EXISTS (SELECT 1 FROM task t WHERE t.assignment_id = own.id
        AND t.item_key = i.key AND t.status <> 'withdrawn'))`;

const LINES = `SELECT f.tx, f.n, f.topic, f.audience, f.reception_id AS "receptionId",
    f.assignment_id AS "assignmentId", f.user_id AS "userId", f.detail, f.at,
    a.department_id AS "departmentId", a.lead_id AS "leadId",
    coalesce(a.status = 'withdrawn', false) AS "isWithdrawn",
    CASE WHEN i.restricted AND f.audience = 'known' THEN ${PART} END AS part
  FROM (SELECT p.*, row_number() OVER (PARTITION BY tx ORDER BY id) AS n FROM p) f
    LEFT JOIN assignment a ON a.id = f.assignment_id
    LEFT JOIN itinerary_item i ON i.reception_id = f.reception_id AND i.key = f.detail->>'item'
  ORDER BY f.tx, f.id`;

/** One row, its lines in JSON: under load that costs both sides half of what rows of columns do. */
const lookSql = (bound: string): string => `WITH
  s AS MATERIALIZED (SELECT ${bound}::text::bigint AS bound),
  p AS MATERIALIZED (SELECT * FROM change_feed
    WHERE tx >= $1 AND tx < (SELECT bound FROM s) ORDER BY tx, id LIMIT $2)
  SELECT s.bound::float8 AS bound, ${MARK} AS mark,
    EXISTS (SELECT 1 FROM change_feed h WHERE h.tx >= s.bound) AS "isHeld",
    (SELECT coalesce(json_agg(x), '[]') FROM (${RECEPTIONS}) x) AS receptions,
    (SELECT coalesce(json_agg(x), '[]') FROM (${LINES}) x) AS lines
  FROM s`;

const LOOKS = { quick: lookSql(QUICK), exact: lookSql(EXACT) } as const;

type About = Pick<
  FeedRow,
  'secrecy' | 'leaderless' | 'named' | 'liaisonIds' | 'knownDepartments' | 'knownLeads'
>;

interface FoundLine extends Omit<FeedRow, 'at' | keyof About> {
  readonly at: string;
  readonly part: Pick<About, 'knownDepartments' | 'knownLeads'> | null;
}

interface Found extends Pick<FeedLook, 'bound' | 'isHeld' | 'mark'> {
  readonly receptions: readonly (About & { readonly id: string })[];
  readonly lines: readonly FoundLine[];
}

const OF_NO_RECEPTION: About = {
  ...{ secrecy: null, leaderless: true, named: [], liaisonIds: [] },
  ...{ knownDepartments: [], knownLeads: [] },
};

/** Field by field: copying with `...` took longer than everything else together. */
const rowOf = (line: FoundLine, about: About): FeedRow => ({
  tx: line.tx,
  n: line.n,
  topic: line.topic,
  audience: line.audience,
  receptionId: line.receptionId,
  assignmentId: line.assignmentId,
  userId: line.userId,
  detail: line.detail,
  at: new Date(line.at),
  secrecy: about.secrecy,
  named: about.named,
  leaderless: about.leaderless,
  liaisonIds: about.liaisonIds,
  departmentId: line.departmentId,
  leadId: line.leadId,
  isWithdrawn: line.isWithdrawn,
  knownDepartments: (line.part ?? about).knownDepartments,
  knownLeads: (line.part ?? about).knownLeads,
});

function rowsOf({ receptions, lines }: Found): FeedRow[] {
  const byId = new Map<string | null, About>(receptions.map((one) => [one.id, one]));
  return lines.map((line) => rowOf(line, byId.get(line.receptionId) ?? OF_NO_RECEPTION));
}

/**
 * The lines of all transactions from number `from` on that nothing older and still open could add to.
 * `exact` costs a little more and is not held back by other databases of the server.
 */
export async function lookAtFeed(
  sql: ClientBase,
  f: { readonly from: number; readonly limit: number; readonly how: keyof typeof LOOKS },
): Promise<FeedLook> {
  const { rows } = await sql.query<Found>({
    // Planned once: planning takes longer than reading a few lines.
    name: `feed-${f.how}`,
    text: LOOKS[f.how],
    values: [f.from, f.limit],
  });
  const { bound, isHeld, mark } = rows[0];
  const found = rowsOf(rows[0]);
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
