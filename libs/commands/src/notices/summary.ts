/** Waiting in a summary, and not sent again by hand, which is for one message alone. */
const waits = (n: string): string =>
  `${n}.status = 'pending' AND ${n}.in_summary AND ${n}.resent_at IS NULL`;

/** Of the notice n: in no summary, or the first of its own, so that it goes out and carries the others. */
export const FIRST_OF_SUMMARY = `NOT (${waits('n')}) OR n.id::text = (SELECT min(m.id::text)
  FROM notice m WHERE m.user_id = n.user_id AND m.hold_until = n.hold_until AND ${waits('m')})`;

/** The pending notice $1, with all those of the same summary. */
export const SAME_SUMMARY = `SELECT m.id FROM notice m JOIN notice n ON n.id = $1 AND n.status = 'pending'
  WHERE m.id = n.id OR (m.user_id = n.user_id AND m.hold_until = n.hold_until
    AND ${waits('m')} AND ${waits('n')})`;
