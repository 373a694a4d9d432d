/** Whom a message is for, as far as channels need to know. */
export interface Recipient {
  readonly userId: string;
  readonly email: string | null;
}

/** What a person reads, already in his language. */
export interface Message {
  readonly subject: string;
  readonly lines: readonly string[];
}

/**
 * A way to reach a person. To add one: `channels/<name>.channel.ts` and one line in
 * `channels/index.ts`; the shared channel suite then asks of it what every channel must do.
 */
export interface NotificationChannel {
  /** The code by which offices and people choose it; stored, so it never changes. */
  readonly name: string;
  /** Whether this person can be reached this way at all. */
  canReach(recipient: Recipient): boolean;
  /**
   * One try. `sent` when the other side took it, `refused` when it never will; throws when it is
   * away for the moment, and the try is repeated with the same `messageId`.
   */
  send(recipient: Recipient, message: Message, messageId: string): Promise<SendOutcome>;
  /** Gives connections back; at the end of the process. */
  close(): Promise<void>;
}

export type SendOutcome = 'sent' | 'refused';
