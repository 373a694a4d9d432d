import { DEFAULT_PACES, stepBit } from '@app/domain';
import { HANDOVER_LATE } from '../handovers/handover-state.sql';
import { SCOPE_ASKED, SIGN_BY, UNSIGNED } from '../inbox/inbox-sources.sql';
import type { Parameters } from '../scope/parameters';
import type { ReadScope } from '../scope/read-scope';
import { readableAssignment, wholeReception } from '../scope/visible.sql';
import { OWED_TASK } from '../scope/owed-task.sql';

const sum = (key: string): string => `coalesce(sum((a.counts->>'${key}')::int), 0)::int`;

const NOW = 'clock_timestamp()';

/** A department's word that is owed and past its time, by the clock. Alias `a`, `r`. */
export const LATE_SIGNATURES = `(SELECT count(*)::int FROM (VALUES ('plan'), ('ready'), ('done')) AS s(scope)
  WHERE r.status = 'open' AND a.status = 'active' AND a.required
    AND ${SCOPE_ASKED} AND ${UNSIGNED} AND ${SIGN_BY} < ${NOW})`;

/** Open and past due by the clock: what the ladder has recorded, or the oldest of what it has not yet. */
export const LATE_TASKS = `GREATEST((a.counts->>'late')::int,
  (r.status = 'open' AND r.work_since IS NOT NULL AND a.oldest_due < ${NOW})::int)`;

export const OPEN_OBJECTION = `EXISTS (SELECT 1 FROM signature g WHERE g.assignment_id = a.id
  AND g.scope = 'plan' AND g.status = 'standing' AND g.answer = 'object' AND g.decided_at IS NULL)`;

/** Past their acknowledge-by, as far as the ladder has recorded it (bit 2 of a step is "due"). */
const LATE_ACKNOWLEDGEMENTS = `EXISTS (SELECT 1 FROM task t WHERE t.assignment_id = a.id
  AND t.acknowledged_hash IS DISTINCT FROM t.content_hash AND t.acknowledge_by < ${NOW}
  AND ${OWED_TASK})`;

/** Somebody was asked whether an item has begun or ended, and has not said so yet. Alias `i`. */
export const UNREPORTED = `((i.status = 'planned' AND i.start_fired & ${stepBit('ask')} <> 0)
  OR (i.status = 'started' AND i.end_fired & ${stepBit('ask')} <> 0))`;

const DISPUTED = `(EXISTS (SELECT 1 FROM signature g WHERE g.assignment_id = a.id
    AND g.status = 'standing' AND g.disputed)
  OR EXISTS (SELECT 1 FROM task t WHERE t.assignment_id = a.id AND t.disputed))`;

/** First arrival and last departure as told; else the itinerary's first and last times. Alias `r`. */
export const START_AT = `coalesce((SELECT to_timestamp(min((b->>'at')::float8) / 1000)
    FROM jsonb_array_elements(r.batches) b WHERE b->>'direction' = 'arrival'),
  (SELECT min(i.start_at) FROM itinerary_item i WHERE i.reception_id = r.id AND i.status <> 'removed'))`;
export const END_AT = `coalesce((SELECT to_timestamp(max((b->>'at')::float8) / 1000)
    FROM jsonb_array_elements(r.batches) b WHERE b->>'direction' = 'departure'),
  (SELECT max(coalesce(i.end_at, i.start_at)) FROM itinerary_item i
    WHERE i.reception_id = r.id AND i.status <> 'removed'))`;

/**
 * Lateral sub-select `s`: sums over the packages of reception `r` that the reader may read. The sums
 * of other departments are not part of what one department is told.
 */
export const healthSigns = (p: Parameters, scope: ReadScope): string => `LATERAL (SELECT
    count(*)::int AS departments, ${sum('total')} AS total, ${sum('open')} AS open,
    ${sum('unacknowledged')} AS unacknowledged, ${sum('doerless')} AS doerless,
    ${sum('blocked')} AS blocked, ${sum('returned')} AS returned,
    coalesce(sum(${LATE_TASKS}), 0)::int AS "lateTasks",
    coalesce(sum(${LATE_SIGNATURES}), 0)::int AS "lateSignatures",
    count(*) FILTER (WHERE ${OPEN_OBJECTION})::int AS objections,
    count(*) FILTER (WHERE ${LATE_ACKNOWLEDGEMENTS})::int AS "lateAcknowledgements",
    count(*) FILTER (WHERE ${DISPUTED})::int AS disputed,
    (SELECT count(*)::int FROM follow_up f WHERE f.reception_id = r.id AND f.kind = 'condition'
       AND f.status = 'open' AND (${wholeReception(p, scope)} OR f.assignment_id = ANY (array_agg(a.id)))
    ) AS conditions,
    (${wholeReception(p, scope)} AND EXISTS (SELECT 1 FROM approval q WHERE q.reception_id = r.id
       AND q.status = 'pending' AND q.waiting_since
       + coalesce((r.pace->>'answerWithin')::float8, ${DEFAULT_PACES.routine.answerWithin}) / 1000
         * interval '1 second' < ${NOW}))::int AS "overdueDecisions",
    (SELECT count(*)::int FROM handover h WHERE h.reception_id = r.id AND ${HANDOVER_LATE}
       AND (h.assignment_id = ANY (array_agg(a.id)) OR h.to_assignment_id = ANY (array_agg(a.id)))
    ) AS "lateHandovers",
    (SELECT count(*)::int FROM itinerary_item i WHERE i.reception_id = r.id AND ${UNREPORTED}
    ) AS "unreportedItems",
    (r.stage = 'prepare' AND ${START_AT} < ${NOW}) AS "arrivedUnready",
    (CASE WHEN ${wholeReception(p, scope)}
       AND (r.judgement->>'until')::float8 > extract(epoch FROM ${NOW}) * 1000
     THEN r.judgement || jsonb_build_object('by', (SELECT u.name FROM app_user u
       WHERE u.id = (r.judgement->>'by')::uuid)) END) AS judgement
  FROM assignment a WHERE a.reception_id = r.id AND a.status <> 'withdrawn'
    AND ${readableAssignment(p, scope)}) s`;
