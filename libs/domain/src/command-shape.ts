import type { Instant } from './time/instant';

/** An act recorded by an officer for somebody who gave it by phone, in a meeting or on paper (代录). */
export interface OnBehalf {
  readonly personId: string;
  readonly means: 'phone' | 'meeting' | 'paper';
  readonly attachmentId?: string | null;
}

interface Common {
  /** When it happened, beside when it was received. Shown; never decides. */
  readonly occurredAt?: Instant | null;
  readonly onBehalf?: OnBehalf | null;
}

/** A command of one kind with what every act may say beside it. */
export type CommandShape<K extends string, P = object> = Common & {
  readonly kind: K;
} & Readonly<P>;
