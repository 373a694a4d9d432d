import { personOf } from '../scope/person.sql';
import { IS_OPEN_OBJECTION } from './open-objection.sql';
import { OFFICER, TASK_ASKED_AT, TASK_ASKED_BY } from '../tasks/task-asked.sql';

const instant = (ms: string): string => `to_timestamp((${ms})::float8 / 1000)`;

/** The person and the instant behind a row, per kind; `h` and `declared` are joined beside the rest. */
const BY = `CASE owed.kind
  WHEN 'approval' THEN p.submitted_by WHEN 'follow-up' THEN f.opened_by
  WHEN 'change' THEN m.proposed_by WHEN 'check' THEN t.done_by
  WHEN 'handover' THEN CASE owed.scope WHEN 'take' THEN h.given_by ELSE h.taken_by END
  WHEN 'declaration' THEN (declared->>'declaredBy')::uuid WHEN 'objection' THEN g.by
  WHEN 'task' THEN CASE t.status WHEN 'returned'
    THEN coalesce((t.last_act->>'by')::uuid, t.doer_id) ELSE ${TASK_ASKED_BY} END
  ELSE ${OFFICER} END`;

const AT = `CASE owed.kind
  WHEN 'approval' THEN p.submitted_at WHEN 'follow-up' THEN f.opened_at
  WHEN 'change' THEN m.proposed_at WHEN 'check' THEN t.done_at
  WHEN 'handover' THEN CASE owed.scope WHEN 'take' THEN h.given_at ELSE h.taken_at END
  WHEN 'declaration' THEN ${instant("declared->>'declaredAt'")} WHEN 'objection' THEN g.at
  WHEN 'task' THEN CASE t.status WHEN 'returned' THEN ${instant("t.last_act->>'at'")}
    ELSE ${TASK_ASKED_AT} END
  WHEN 'signature' THEN CASE owed.scope WHEN 'plan' THEN a.sent_at ELSE r.stage_since END END`;

/** Whom to ask about it, and since when it waits. */
export const ASKED = `${personOf(`(${BY})`)} AS "askedBy", ${AT} AS "askedAt"`;

/** The 不适用 a row is about. */
export const DECLARED = `LEFT JOIN LATERAL (SELECT d AS declared
  FROM jsonb_array_elements(r.declarations) d
  WHERE owed.kind = 'declaration' AND d->>'finding' = owed.scope LIMIT 1) dd ON true`;

/** The 不同意 a row is about. */
export const OBJECTED = `LEFT JOIN signature g ON owed.kind = 'objection'
  AND g.assignment_id = a.id AND ${IS_OPEN_OBJECTION}`;
