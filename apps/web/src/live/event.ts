/** One change, as the stream tells it: what to read again, and nothing personal. */
export interface LiveChange {
  readonly kind: string;
  readonly receptionId?: string | null;
  readonly departmentId?: string | null;
  readonly taskId?: string | null;
}

/** How far what is shown can be trusted: 实时, 重连中, 离线. */
export type LiveState = 'live' | 'reconnecting' | 'offline';

/** What the tab that holds the connection tells the others. */
export type LiveMessage =
  | { readonly type: 'changes'; readonly changes: readonly LiveChange[] }
  | { readonly type: 'reload' }
  | { readonly type: 'state'; readonly state: LiveState; readonly heardAt: number };
