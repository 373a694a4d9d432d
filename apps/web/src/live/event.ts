/** One change, as the stream tells it: what to read again, and nothing personal. */
export interface LiveChange {
  readonly kind: string;
  readonly receptionId?: string;
  readonly departmentId?: string;
  readonly assignmentId?: string;
  readonly tasks?: readonly { readonly id: string; readonly status?: string }[];
}

/** How far what is shown can be trusted: 实时, 重连中, 离线. */
export type LiveState = 'live' | 'reconnecting' | 'offline';

/** Up to where the stream was heard, and when (epoch milliseconds of this device). */
export interface LivePlace {
  readonly id: string;
  readonly heardAt: number;
}

/** What the tab that holds the connection tells the others. */
export type LiveMessage =
  | { readonly type: 'place'; readonly place: LivePlace }
  | { readonly type: 'change'; readonly change: LiveChange }
  /** A tab has come, and has been reading for so many ms. */
  | { readonly type: 'joined'; readonly ago: number }
  | { readonly type: 'reload' }
  | { readonly type: 'ended' }
  | {
      readonly type: 'state';
      readonly state: LiveState;
      readonly heardAt: number;
      readonly moves: boolean;
    };

/** What a page hears of it. */
export type LiveNews = Exclude<LiveMessage, { readonly type: 'place' | 'joined' }>;
