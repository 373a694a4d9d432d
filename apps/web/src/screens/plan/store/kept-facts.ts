import { useState } from 'react';
import type { Facts } from '../../../parts/facts/facts';

export type FactField = keyof Facts;

/** Facts that were written over those of the reception, and are not saved yet. */
export type FactChanges = Partial<Facts>;

interface Written {
  readonly changes: FactChanges;
  /** As each fact was when its change began: what another has saved since shows against it. */
  readonly base: FactChanges;
}

export interface KeptFacts {
  readonly changes: FactChanges;
  readonly count: number;
  /** What another has saved meanwhile of the same facts, with another value. */
  readonly met: readonly FactField[];
  readonly put: (part: FactChanges) => void;
  /** Goes on from what the other has saved, without what is given up of one's own. */
  readonly settle: (taken: readonly FactField[]) => FactChanges;
  readonly drop: () => void;
}

const NOTHING: Written = { changes: {}, base: {} };
const keyOf = (userId: string, receptionId: string): string => `yb.facts.${userId}.${receptionId}`;

/** Two values of a fact are the same, however they are written. */
export const isSameFact = (a: unknown, b: unknown): boolean =>
  JSON.stringify(a ?? null) === JSON.stringify(b ?? null);

const fieldsOf = (changes: FactChanges): FactField[] => Object.keys(changes) as FactField[];

const pick = (facts: FactChanges, fields: readonly FactField[]): FactChanges =>
  Object.fromEntries(fields.map((field) => [field, facts[field]]));

/** What is left of the changes when those that change nothing are left out. */
export const realChanges = (changes: FactChanges, facts: Facts): FactChanges =>
  pick(
    changes,
    fieldsOf(changes).filter((field) => !isSameFact(changes[field], facts[field])),
  );

function read(key: string): Written {
  try {
    const kept = JSON.parse(localStorage.getItem(key) ?? 'null') as Written | null;
    return kept ?? NOTHING;
  } catch {
    return NOTHING;
  }
}

function keep(key: string, written: Written): void {
  try {
    if (fieldsOf(written.changes).length === 0) localStorage.removeItem(key);
    else localStorage.setItem(key, JSON.stringify(written));
  } catch {
    // A full store keeps nothing more; the page itself still has it.
  }
}

/** What is written over the facts outlives a change of step, a reload and a sign-out, until it is saved. */
export function useKeptFacts(userId: string, receptionId: string, facts: Facts): KeptFacts {
  const key = keyOf(userId, receptionId);
  const [written, setWritten] = useState(() => read(key));
  const changes = realChanges(written.changes, facts);
  const write = (next: Written): void => {
    keep(key, next);
    setWritten(next);
  };
  const put = (part: FactChanges): void =>
    setWritten((now) => {
      const left = realChanges({ ...now.changes, ...part }, facts);
      const base = { ...pick(facts, fieldsOf(left)), ...pick(now.base, fieldsOf(now.base)) };
      const next = { changes: left, base: pick(base, fieldsOf(left)) };
      keep(key, next);
      return next;
    });
  const settle = (taken: readonly FactField[]): FactChanges => {
    const fields = fieldsOf(changes).filter((one) => !taken.includes(one));
    const left = pick(changes, fields);
    write({ changes: left, base: pick(facts, fields) });
    return left;
  };
  return {
    changes,
    count: fieldsOf(changes).length,
    met: fieldsOf(changes).filter((field) => !isSameFact(written.base[field], facts[field])),
    put,
    settle,
    drop: () => write(NOTHING),
  };
}
