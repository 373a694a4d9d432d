import { useEffect, useSyncExternalStore } from 'react';
import { keys, queries } from '../api/query';
import type { LiveChange, LiveNews, LiveState } from './event';
import { shareStream } from './share';

interface Live {
  readonly state: LiveState;
  /** When anything was last heard, in epoch milliseconds of this device. */
  readonly heardAt: number;
  /** False: acts are taken, but reminders and steps of the process come late. */
  readonly moves: boolean;
}

let live: Live = { state: 'reconnecting', heardAt: Date.now(), moves: true };
const listeners = new Set<() => void>();
const stale = new Set<string>();
let everything = false;
let timer: ReturnType<typeof setTimeout> | undefined;

/** A burst of changes is read again once, this long after its first. */
const GATHER_MS = 120;

function hear(message: LiveNews): void {
  if (message.type === 'state') {
    const { state, heardAt, moves } = message;
    if (live.state === state && live.heardAt === heardAt && live.moves === moves) return;
    if (state === 'live' && live.state !== 'live') readWhatFailed();
    live = { state, heardAt, moves };
    for (const listener of listeners) listener();
  } else if (message.type === 'reload') gather(() => (everything = true));
  // The next answer says 401, and the page asks to sign in again.
  else if (message.type === 'ended') void queries.invalidateQueries({ queryKey: keys.session });
  else gather(() => mark(message.change));
}

/** What could not be read while the server was away: no change will tell of it. */
function readWhatFailed(): void {
  void queries.invalidateQueries({ predicate: ({ state }) => state.status === 'error' });
}

function mark({ kind, receptionId, tasks = [] }: LiveChange): void {
  stale.add(JSON.stringify(keys.mine()));
  if (receptionId) stale.add(JSON.stringify(keys.reception(receptionId)));
  else if (kind !== 'notice' && kind !== 'inbox') stale.add(JSON.stringify(keys.office()));
  for (const task of tasks) stale.add(JSON.stringify(keys.task(task.id)));
  if (tasks.length === 0) stale.add(JSON.stringify(['task']));
}

function gather(note: () => void): void {
  note();
  timer ??= setTimeout(() => {
    timer = undefined;
    const all = everything;
    const marked = [...stale];
    everything = false;
    stale.clear();
    if (all) void queries.invalidateQueries();
    else
      for (const key of marked)
        void queries.invalidateQueries({ queryKey: JSON.parse(key) as readonly unknown[] });
  }, GATHER_MS);
}

/** Keeps what is shown live while this component is there. `person`: whose stream it is. */
export function useLiveData(person: string): void {
  useEffect(() => shareStream(person, hear), [person]);
}

/** Whether the server is heard at this moment. */
export const isHeard = (): boolean => live.state === 'live';

/** How live the page is. */
export function useLive(): Live {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => live,
  );
}
