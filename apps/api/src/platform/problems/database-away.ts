// Node's codes of a connection that cannot be made or broke.
const NETWORK = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'ENOTFOUND',
  'ETIMEDOUT',
  'EPIPE',
  'EHOSTUNREACH',
  'EAI_AGAIN',
]);

// Postgres: 08 connection, 53 resources, 57P0x shutting down or starting, 55P03 lock timeout,
// 40001/40P01 serialisation and deadlock, 25P03 idle transaction ended, 57014 statement timeout,
// 25006 read-only (a standby).
const STATES = /^(08\d{3}|53\d{3}|57P0[1-5]|57014|55P03|40001|40P01|25P03|25P04|25006)$/;

// `pg` has no code for these.
const MESSAGES =
  /^(Connection terminated|timeout (exceeded )?when trying to connect|Client has encountered a connection error|Cannot use a pool after|Client was closed|Query read timeout)/;

interface ErrorLike {
  readonly code?: unknown;
  readonly message?: unknown;
  readonly errors?: unknown;
  readonly cause?: unknown;
}

/** Whether an error means "the database cannot answer now; nothing was done; try again". */
export function isDatabaseAway(error: unknown): boolean {
  if (typeof error !== 'object' || error === null) return false;
  const { code, message, errors, cause } = error as ErrorLike;
  if (typeof code === 'string' && (NETWORK.has(code) || STATES.test(code))) return true;
  // Node tries several addresses of a host and gathers their errors.
  if (Array.isArray(errors) && errors.some(isDatabaseAway)) return true;
  return (typeof message === 'string' && MESSAGES.test(message)) || isDatabaseAway(cause);
}
