import { useEffect, useState } from 'react';
import type { Facts } from '../../parts/facts/facts';
import { serverNow } from '../../time/now';

/** What is being written for a new reception. */
export interface NewReception {
  readonly facts: Facts;
  /** Code of the template; '' = by kind and grade, 'none' = without one. */
  readonly template: string;
  readonly days: number | null;
}

const keyOf = (userId: string): string => `yb.new-reception.${userId}`;

/** What this person was writing when the page went away; null when nothing. */
export function readKept(userId: string): NewReception | null {
  try {
    return JSON.parse(localStorage.getItem(keyOf(userId)) ?? 'null') as NewReception | null;
  } catch {
    return null;
  }
}

export function dropKept(userId: string): void {
  localStorage.removeItem(keyOf(userId));
}

/** Keeps it in this browser a moment after the last key; tells when. */
export function useKept(userId: string, written: NewReception, isTouched: boolean): number | null {
  const [keptAt, setKeptAt] = useState<number | null>(null);
  useEffect(() => {
    if (!isTouched) return;
    const timer = setTimeout(() => {
      localStorage.setItem(keyOf(userId), JSON.stringify(written));
      setKeptAt(serverNow());
    }, 400);
    return () => clearTimeout(timer);
  }, [userId, written, isTouched]);
  return keptAt;
}
