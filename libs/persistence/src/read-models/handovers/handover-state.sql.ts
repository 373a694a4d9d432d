import { DEFAULT_PACES } from '@app/domain';

/** `handoverState` of libs/domain for rows `h`. */
export const HANDOVER_STATE = `CASE
  WHEN h.given_hash = h.content_hash AND h.taken_hash = h.content_hash THEN 'confirmed'
  WHEN h.given_hash = h.content_hash THEN 'given'
  WHEN h.taken_hash = h.content_hash THEN 'taken' ELSE 'open' END`;

/** When the side that has not confirmed should have; NULL when neither or both have. Rows `h`, `r`. */
export const HANDOVER_DUE = `(CASE ${HANDOVER_STATE} WHEN 'given' THEN h.given_at
    WHEN 'taken' THEN h.taken_at END
  + coalesce((r.pace->>'handoverWithin')::float8, ${DEFAULT_PACES.routine.handoverWithin}) / 1000
    * interval '1 second')`;

/** One side waits longer than it should. Rows `h`, `r`. */
export const HANDOVER_LATE = `coalesce(h.status = 'open' AND r.status = 'open'
  AND ${HANDOVER_DUE} < clock_timestamp(), false)`;
