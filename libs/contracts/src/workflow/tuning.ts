/** How patient the conductors are. Left out in production; tests shorten what they would wait for. */
export interface ConductorTuning {
  /** Longest sleep in milliseconds: what a wake lost for any reason costs. */
  readonly napMs?: number;
  /** History events after which a run continues as new. */
  readonly renewAfterEvents?: number;
  /** Tries on one channel of a notice before the next channel is taken. */
  readonly channelAttempts?: number;
}
