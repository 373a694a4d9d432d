import { useSyncExternalStore } from 'react';
import type { Act } from './act';

/** What is kept of a person's acts in this browser, in the order he did them. */
export interface Kept {
  readonly acts: readonly Act[];
  /** `actId` by key, of acts that were answered: their undo needs it. */
  readonly answers: Readonly<Record<string, string>>;
}

const EMPTY: Kept = { acts: [], answers: {} };
const ANSWERS_KEPT = 20;
const listeners = new Set<() => void>();
let person: string | null = null;
let kept: Kept = EMPTY;

const nameOf = (of: string): string => `yb.acts.${of}`;

function read(of: string): Kept {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(nameOf(of)) ?? 'null');
    return isKept(stored) ? stored : EMPTY;
  } catch {
    return EMPTY;
  }
}

const isKept = (value: unknown): value is Kept =>
  typeof value === 'object' && value !== null && Array.isArray((value as Partial<Kept>).acts);

function tell(): void {
  for (const listener of listeners) listener();
}

window.addEventListener('storage', (event) => {
  if (person === null || event.key !== nameOf(person)) return;
  kept = read(person);
  tell();
});

/** Whose acts these are. Those of somebody else stay kept under his own name. */
export function keepActsOf(userId: string): void {
  if (person === userId) return;
  person = userId;
  kept = read(userId);
  tell();
}

/** Whose acts are kept now. */
export const keptPerson = (): string | null => person;

/** The acts as they are kept; always read anew, other tabs write too. */
export function keptNow(): Kept {
  if (person !== null) kept = read(person);
  return kept;
}

/** Changes what is kept; written before anything is sent, so that nothing is lost with the page. */
export function keep(change: (now: Kept) => Kept): void {
  const next = change(keptNow());
  const answers = Object.fromEntries(Object.entries(next.answers).slice(-ANSWERS_KEPT));
  kept = { acts: next.acts, answers };
  if (person !== null) {
    if (kept.acts.length === 0 && Object.keys(answers).length === 0)
      localStorage.removeItem(nameOf(person));
    else localStorage.setItem(nameOf(person), JSON.stringify(kept));
  }
  tell();
}

/** Changes one act. */
export function keepAct(key: string, change: Partial<Act>): void {
  keep((now) => ({
    ...now,
    acts: now.acts.map((act) => (act.key === key ? { ...act, ...change } : act)),
  }));
}

/** Forgets one act, with what it was answered. */
export function forgetAct(key: string, actId?: string): void {
  keep((now) => ({
    acts: now.acts.filter((act) => act.key !== key),
    answers: actId === undefined ? now.answers : { ...now.answers, [key]: actId },
  }));
}

/** Everything kept: what waits to be sent, and what was refused and not yet read. */
export function useKept(): readonly Act[] {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => kept.acts,
  );
}

/** What could not be sent yet, and everything behind it; nothing while it is just on its way. */
export function useWaiting(): readonly Act[] {
  const acts = useKept().filter((act) => !act.refusal);
  return acts.some((act) => act.tries > 0) ? acts : [];
}
