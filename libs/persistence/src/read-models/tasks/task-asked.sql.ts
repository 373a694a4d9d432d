/** Where it is done: what the task says, else the place of the item it hangs on. */
export const TASK_PLACE = `coalesce(t.place, t.at_item->>'place')`;

/** Who answers for the reception in the office. */
export const OFFICER = `coalesce(r.officer_id, r.created_by)`;

/** Who gave a task to its doer: whoever assigned it, else the office that sent the package. */
export const TASK_ASKED_BY = `coalesce(t.assigned_by, ${OFFICER})`;

/** When: the last 分派 or 转办 that the audit knows, else when the package was sent. */
export const TASK_ASKED_AT = `coalesce(CASE WHEN t.assigned_by IS NOT NULL THEN
  (SELECT max(e.at) FROM audit_entry e WHERE e.chain = r.id::text AND e.command = 'task.assign'
     AND strpos(e.body, t.id::text) > 0) END, t.sent_at)`;
