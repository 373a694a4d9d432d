import { useSyncExternalStore } from 'react';
import { problemOf } from '../api/problem';
import { serverNow } from '../time/now';

/** Something that takes a while: it goes on while one is on another page. */
export interface Work {
  readonly id: number;
  /** Whose: others who sit down at this browser see nothing of it. */
  readonly userId: string;
  readonly title: string;
  readonly done: number;
  /** null: not known yet. */
  readonly total: number | null;
  readonly state: 'running' | 'done' | 'stopped' | 'failed';
  /** What did not work, each in words. */
  readonly failures: readonly string[];
  /** A file that was made, for as long as the page is open. */
  readonly file: { readonly name: string; readonly url: string } | null;
  /** When it ended, ms since the epoch. */
  readonly endedAt: number | null;
}

/** What the work itself tells of its way. */
export interface Way {
  readonly isStopped: () => boolean;
  readonly total: (count: number) => void;
  readonly step: (by?: number) => void;
  /** One of many did not work; the others go on. */
  readonly fail: (what: string, thrown: unknown) => void;
  readonly file: (name: string, content: Blob) => void;
}

const listeners = new Set<() => void>();
let works: readonly Work[] = [];
let count = 0;

function set(next: readonly Work[]): void {
  works = next;
  for (const listener of listeners) listener();
}

function change(id: number, part: (work: Work) => Partial<Work>): void {
  set(works.map((work) => (work.id === id ? { ...work, ...part(work) } : work)));
}

const find = (id: number): Work | undefined => works.find((work) => work.id === id);

// Leaving the product altogether would end it; the browser asks first.
window.addEventListener('beforeunload', (event) => {
  if (works.some(({ state }) => state === 'running')) event.preventDefault();
});

/** Begins something that takes a while; answers when it has ended, however it did. */
export async function startWork(
  of: Pick<Work, 'title' | 'userId'>,
  run: (way: Way) => Promise<void>,
): Promise<Work | undefined> {
  const id = ++count;
  const begun = { done: 0, total: null, state: 'running', failures: [], file: null } as const;
  set([{ id, ...of, ...begun, endedAt: null }, ...works]);
  const isStopped = (): boolean => find(id)?.state !== 'running';
  const failure = (what: string, thrown: unknown): Partial<Work> => ({
    failures: [...(find(id)?.failures ?? []), [what, problemOf(thrown).message].join(' ').trim()],
  });
  try {
    await run({
      isStopped,
      total: (total) => change(id, () => ({ total })),
      step: (by = 1) => change(id, ({ done }) => ({ done: done + by })),
      fail: (what, thrown) => change(id, () => failure(what, thrown)),
      file: (name, content) =>
        change(id, () => ({ file: { name, url: URL.createObjectURL(content) } })),
    });
    if (!isStopped()) change(id, () => ({ state: 'done', endedAt: serverNow() }));
  } catch (thrown) {
    change(id, () => ({ state: 'failed', endedAt: serverNow(), ...failure('', thrown) }));
  }
  return find(id);
}

/** No more of it: what is done stays done. */
export const stopWork = (id: number): void =>
  change(id, () => ({ state: 'stopped', endedAt: serverNow() }));

/** Takes those that have ended off the list, with their files. */
export function clearWorks(): void {
  for (const { state, file } of works)
    if (state !== 'running' && file) URL.revokeObjectURL(file.url);
  set(works.filter(({ state }) => state === 'running'));
}

/** A person's own, the latest first. */
export function useWorks(userId: string): readonly Work[] {
  const all = useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => works,
  );
  return all.filter((work) => work.userId === userId);
}
