import { useState } from 'react';
import { nameOf } from './exception-place';
import type { Exception } from './use-board';

const KEY = 'yb.board.seen';
const KEPT = 200;

function stored(): string[] {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
  } catch {
    return [];
  }
}

/** 已阅: noted in this browser and nowhere else, so that the next thing comes to the top. */
export function useSeen(): {
  readonly seen: ReadonlySet<string>;
  readonly markSeen: (e: Exception) => void;
} {
  const [names, setNames] = useState(stored);
  return {
    seen: new Set(names),
    markSeen: (e) => {
      const next = [...names, nameOf(e)].slice(-KEPT);
      localStorage.setItem(KEY, JSON.stringify(next));
      setNames(next);
    },
  };
}
