import type { Sealer } from '../sealing/sealer';

/**
 * One fact in an audit body: codes, ids, numbers and times in the open, personal values and free
 * text only inside `private` (sealed), so that they can be erased without breaking the chain.
 */
export interface AuditFact {
  readonly type: string;
  /** The fields this fact changed, for the history of a field: `guest.<id>.phone`, `lead`. */
  readonly paths?: readonly string[];
  /** The approval under which it was changed. */
  readonly approvalId?: string;
  /** `PrivatePart` of this fact, sealed. */
  readonly private?: string;
  readonly [detail: string]: unknown;
}

/** What is sealed in `AuditFact.private`. */
export interface PrivatePart {
  /** Per path, what it was and what it became. */
  readonly changes?: Readonly<Record<string, FieldChange>>;
  readonly reason?: string;
  readonly [detail: string]: unknown;
}

export interface FieldChange {
  readonly from: unknown;
  readonly to: unknown;
}

/**
 * A fact that records what fields were and became. `open` holds codes and ids only; `changes` and
 * `reason` are sealed. With nothing private to say, nothing is sealed.
 */
export function changeFact(
  sealer: Sealer,
  type: string,
  open: Readonly<Record<string, unknown>>,
  changes: Readonly<Record<string, FieldChange>>,
  reason?: string,
): AuditFact {
  const part: PrivatePart = { changes, ...(reason === undefined ? {} : { reason }) };
  return { ...open, type, paths: Object.keys(changes), private: sealer.seal(part) };
}
