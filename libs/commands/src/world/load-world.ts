import { NO_LAW } from '@app/domain';
import type {
  Directory,
  Law,
  PlanDocument,
  QuietHours,
  RouteStep,
  TimeOfDay,
  World,
} from '@app/domain';
import { LAW_SQL, ReceptionEntity } from '@app/persistence';
import type { PoolClient } from 'pg';
import type { TableMap } from '../rows/row-map';
import { jsonRows, tableMap } from '../rows/row-map';
import { TABLES } from '../rows/tables';
import { BRIEF_AMENDMENTS, OPEN } from './open-amendments';
import { PREPARED_PARTS } from './prepared-parts';
import type { Scope } from './scope';

/** An earlier answer to the same key of the same actor. */
export interface StoredAnswer {
  readonly bodyHash: string;
  readonly status: number;
  readonly answer: unknown;
}

/** Everything read under the lock, in one statement. */
export interface Loaded {
  readonly world: World;
  readonly now: number;
  readonly directory: Directory;
  readonly quiet: QuietHours | null;
  readonly law: Law;
  readonly stored: StoredAnswer | null;
  readonly auditSeq: number;
  readonly auditHash: Buffer;
  readonly wrappedKey: Buffer | null;
}

interface Answer {
  readonly reception: World['reception'] | null;
  readonly head: { readonly seq: string; readonly hash: string };
  readonly key: string | null;
  readonly items: World['items'];
  readonly assignments: World['assignments'];
  readonly tasks: World['tasks'];
  /** Sums only. */
  readonly beside: World['tasks'];
  readonly signatures: World['signatures'];
  readonly approvals: World['approvals'];
  readonly amendments: World['amendments'];
  readonly follow_ups: World['followUps'];
  readonly handovers: World['handovers'];
  readonly plan_versions: World['planVersions'];
  readonly draft: PlanDocument | null;
  readonly draft_base: PlanDocument | null;
  readonly remarks: World['remarks'];
  readonly meetings: World['meetings'];
  readonly meeting_decisions: World['meetingDecisions'];
  readonly people: Directory['people'];
  readonly law: Law | null;
  readonly departments: Directory['departments'];
  readonly routes: Record<string, readonly RouteStep[]>;
  readonly substitutes: Record<string, string>;
  readonly quiet_own: Record<string, QuietHours>;
  readonly summary_at: Record<string, TimeOfDay>;
  readonly quiet: { zone: string; from: number | null; until: number | null } | null;
  readonly stored: StoredAnswer | null;
  readonly now: string;
}

const RECEPTION = tableMap(ReceptionEntity, ['auditSeq', 'auditHash', 'letterKey']);

/** The directory: one department's people and those above it, or everybody for the whole reception. */
const PEOPLE = `(SELECT coalesce(json_agg(json_build_object('userId', u.id, 'role', u.role, 'departmentId', u.department_id)), '[]'::json)
  FROM app_user u WHERE u.active AND ($2::uuid IS NULL OR u.role <> 'departmentMember'
    OR u.department_id = (SELECT department_id FROM assignment WHERE id = $2)))`;

/** Hours are meant by the office's clock, as its own are. */
const OWN_QUIET = `(SELECT coalesce(json_object_agg(s.user_id, json_build_object('zone', o.zone, 'from', s.quiet_from, 'until', s.quiet_until)), '{}'::json)
  FROM user_setting s CROSS JOIN office o WHERE s.quiet_from IS NOT NULL)`;

const SUMMARY_AT = `(SELECT coalesce(json_object_agg(s.user_id, json_build_object('zone', o.zone, 'at', s.summary_at)), '{}'::json)
  FROM user_setting s CROSS JOIN office o WHERE s.summary_at IS NOT NULL AND s.email)`;

const SUBSTITUTES = `(SELECT coalesce(json_object_agg(s.absent_user_id, s.substitute_user_id), '{}'::json) FROM substitute s
  WHERE s.ended_at IS NULL AND s.starts_at <= clock_timestamp() AND s.ends_at > clock_timestamp())`;

/** A default that publishes is due: the process needs the plan for it, and only then. */
const DEFAULT_DUE = `EXISTS (SELECT 1 FROM amendment WHERE reception_id = $1 AND ${OPEN}
  AND clock->>'fallback' = 'publish' AND (clock->>'fallbackAt')::float8 <= extract(epoch FROM clock_timestamp()) * 1000)`;

/** What is proposed: for an act on the plan all of it, else only who waits until when. */
function amendments(scope: Scope): string {
  const of = 'reception_id = $1';
  const whole = jsonRows(TABLES.amendments, `${of} AND ${OPEN}`, 'number');
  const decided = jsonRows(BRIEF_AMENDMENTS, `${of} AND NOT (${OPEN})`, 'number');
  if (scope.plans) return `(${whole}::jsonb || ${decided}::jsonb)`;
  const brief = jsonRows(BRIEF_AMENDMENTS, `${of} AND ${OPEN}`, 'number');
  return scope.assignmentId === null
    ? `CASE WHEN ${DEFAULT_DUE} THEN ${whole} ELSE ${brief} END`
    : brief;
}

/** Rules and calendars, where a plan is judged or its times are computed. */
function lawFor(scope: Scope): string {
  if (scope.law) return LAW_SQL;
  return scope.assignmentId === null
    ? `CASE WHEN ${DEFAULT_DUE} THEN ${LAW_SQL} END`
    : 'NULL::json';
}

type Parts = Readonly<Record<keyof typeof PREPARED_PARTS, string>>;

/** What of the statement depends on what is asked for. */
function partsOf(scope: Scope): Parts {
  const of = 'reception_id = $1';
  const tasks = scope.assignmentId === null ? of : `${of} AND assignment_id = $2`;
  const plans = scope.plans
    ? jsonRows(
        TABLES.planVersions,
        `${of} AND (number IN (SELECT unnest(ARRAY[plan_version, last_plan_version, $7::int]) FROM reception WHERE id = $1)
          OR number IN (SELECT (subject->>'planVersion')::int FROM approval WHERE reception_id = $1 AND status = 'pending'))`,
      )
    : scope.assignmentId === null
      ? `CASE WHEN ${DEFAULT_DUE} THEN ${jsonRows(TABLES.planVersions, `${of} AND number = (SELECT plan_version FROM reception WHERE id = $1)`)} ELSE '[]'::json END`
      : `'[]'::json`;
  const draft = scope.draft
    ? '(SELECT document FROM plan_draft WHERE reception_id = $1)'
    : 'NULL::jsonb';
  return {
    with: '',
    tasks: jsonRows(TABLES.tasks, tasks, 'due, key'),
    beside: `'[]'::json`,
    ...{ amendments: amendments(scope), plans, draft, law: lawFor(scope) },
  };
}

function statement(scope: Scope): string {
  const of = 'reception_id = $1';
  const parts = scope.prepared ? PREPARED_PARTS : partsOf(scope);
  const desk = (map: TableMap, order: string): string =>
    scope.desk ? jsonRows(map, of, order) : `'[]'::json`;
  return `${parts.with}SELECT
    (${jsonRows(RECEPTION, 'id = $1')}) -> 0 AS reception,
    (SELECT json_build_object('seq', audit_seq::text, 'hash', encode(audit_hash, 'hex')) FROM reception WHERE id = $1) AS head,
    (SELECT encode(wrapped, 'hex') FROM reception_key WHERE reception_id = $1) AS key,
    ${jsonRows(TABLES.items, of, 'position')} AS items,
    ${jsonRows(TABLES.assignments, of, 'department_code, generation')} AS assignments,
    ${parts.tasks} AS tasks,
    ${parts.beside} AS beside,
    ${jsonRows(TABLES.signatures, `${of} AND status = 'standing'`)} AS signatures,
    ${jsonRows(TABLES.approvals, `${of} AND (status = 'pending' OR id = $3)`, 'submitted_at')} AS approvals,
    ${parts.amendments} AS amendments,
    ${jsonRows(TABLES.followUps, of, 'opened_at')} AS follow_ups,
    ${jsonRows(TABLES.handovers, of)} AS handovers,
    ${parts.plans} AS plan_versions,
    ${parts.draft} AS draft,
    (SELECT document FROM plan_draft_revision WHERE reception_id = $1 AND revision = $6::int) AS draft_base,
    ${desk(TABLES.remarks, 'at, id')} AS remarks,
    ${desk(TABLES.meetings, 'number')} AS meetings,
    ${desk(TABLES.meetingDecisions, 'decided_at, id')} AS meeting_decisions,
    ${PEOPLE} AS people,
    ${parts.law} AS law,
    (SELECT coalesce(json_agg(json_build_object('id', id, 'code', code)), '[]'::json) FROM department) AS departments,
    (SELECT coalesce(json_object_agg(matter, steps), '{}'::json) FROM approval_route) AS routes,
    ${SUBSTITUTES} AS substitutes,
    ${OWN_QUIET} AS quiet_own,
    ${SUMMARY_AT} AS summary_at,
    (SELECT json_build_object('zone', zone, 'from', quiet_from, 'until', quiet_until) FROM office) AS quiet,
    (SELECT json_build_object('bodyHash', body_hash, 'status', status, 'answer', answer)
       FROM stored_answer WHERE actor_id = $4 AND key = $5) AS stored,
    floor(extract(epoch FROM clock_timestamp()) * 1000)::text AS now`;
}

const statements = new Map<string, string>();

/** Locks the reception's row: the one lock of every act. False when there is no such reception. */
export async function lockReception(client: PoolClient, receptionId: string): Promise<boolean> {
  const { rowCount } = await client.query({
    name: 'door-lock',
    text: 'SELECT 1 FROM reception WHERE id = $1 FOR NO KEY UPDATE',
    values: [receptionId],
  });
  return rowCount === 1;
}

/**
 * Reads what a decision needs, in one statement that starts after the lock was taken; so it sees every
 * act before this one. `now` is the database's clock, to the millisecond.
 */
export async function loadWorld(
  client: PoolClient,
  receptionId: string,
  scope: Scope,
  asked: { readonly actorId: string | null; readonly key: string | null },
): Promise<Loaded | null> {
  const name = `door-load-${scope.assignmentId === null ? 'all' : 'one'}-${scope.plans ? 'p' : ''}${scope.draft ? 'd' : ''}${scope.desk ? 'm' : ''}${scope.law ? 'l' : ''}${scope.prepared ? 'prepared' : ''}`;
  const text = statements.get(name) ?? statement(scope);
  statements.set(name, text);
  const { rows } = await client.query<Answer>({
    name,
    text,
    values: [
      ...[receptionId, scope.assignmentId, scope.approvalId, asked.actorId, asked.key],
      scope.revision ?? null,
      ...(scope.plans ? [scope.version ?? null] : []),
      ...(scope.prepared ? [scope.prepared.number] : []),
    ],
  });
  const row = rows[0];
  if (!row?.reception) return null;
  const { quiet } = row;
  return {
    world: {
      reception: row.reception,
      items: row.items,
      assignments: row.assignments,
      tasks: row.beside.length ? [...row.tasks, ...row.beside] : row.tasks,
      signatures: row.signatures,
      approvals: row.approvals,
      amendments: row.amendments,
      followUps: row.follow_ups,
      handovers: row.handovers,
      planVersions: row.plan_versions,
      draft: row.draft,
      draftBase: row.draft_base,
      remarks: row.remarks,
      meetings: row.meetings,
      meetingDecisions: row.meeting_decisions,
    },
    now: Number(row.now),
    directory: {
      people: row.people,
      departments: row.departments,
      routes: row.routes,
      substitutes: row.substitutes,
      quiet: row.quiet_own,
      summaryAt: row.summary_at,
    },
    law: row.law ?? NO_LAW,
    quiet:
      quiet?.from != null && quiet.until != null
        ? { zone: quiet.zone, from: quiet.from, until: quiet.until }
        : null,
    stored: row.stored,
    auditSeq: Number(row.head.seq),
    auditHash: Buffer.from(row.head.hash, 'hex'),
    wrappedKey: row.key === null ? null : Buffer.from(row.key, 'hex'),
  };
}
