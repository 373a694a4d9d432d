import type { Instant } from './time/instant';

/** Who a fact speaks of, when it is not simply the actor. */
export interface By {
  readonly by: string;
  /** The absent person the actor stood in for. */
  readonly forUserId?: string | null;
  /** The officer who recorded it on behalf. */
  readonly recordedBy?: string | null;
  readonly means?: string | null;
  readonly occurredAt?: Instant | null;
  readonly attachmentId?: string | null;
}

/**
 * A fact in the past tense. `private` holds what a person wrote or is called: it is sealed in the
 * audit with the reception's key. Everything outside `private` is ids, codes, numbers and times.
 */
export type FactShape<T extends string, P = object, S = undefined> = {
  readonly type: T;
} & Readonly<P> &
  (S extends undefined ? object : { readonly private: Readonly<S> });
