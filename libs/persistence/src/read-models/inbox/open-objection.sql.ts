/** A 不同意 of `g`, a signature, that stands and that nobody has decided. */
export const IS_OPEN_OBJECTION = `g.scope = 'plan' AND g.status = 'standing' AND g.answer = 'object'
  AND g.decided_at IS NULL`;
