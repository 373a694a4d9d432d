import { useCallback, useEffect, useRef, useState, type ReactNode } from 'react';
import { defineTexts, useTexts } from '../language/texts';
import { useSession } from '../session/session';
import { serverNow } from '../time/now';
import { clock, deviceZone } from '../time/say';

const texts = defineTexts({
  keptAt: {
    zh: (time: string) => `${time} 已存在本机`,
    en: (time: string) => `Kept on this device at ${time}`,
  },
});

const WAIT_MS = 300;
const PUT_BACK = 'yb.put-back';

declare global {
  interface WindowEventMap {
    [PUT_BACK]: CustomEvent<string>;
  }
}

interface Kept {
  readonly text: string;
  readonly at: number;
}

export interface KeptText {
  readonly text: string;
  readonly setText: (text: string) => void;
  /** It was sent: nothing is kept any more. */
  readonly drop: () => void;
  /** When what is typed was kept, ms since the epoch; null while nothing is. */
  readonly keptAt: number | null;
}

const keyOf = (userId: string, place: string): string => `yb.typed.${userId}.${place}`;

function read(key: string): Kept | null {
  try {
    return JSON.parse(localStorage.getItem(key) ?? 'null') as Kept | null;
  } catch {
    return null;
  }
}

/** Keeps what was typed, or forgets what the server has as well; when, or null. */
function write(key: string, text: string, stored: string): number | null {
  if (text === '' || text === stored) {
    localStorage.removeItem(key);
    return null;
  }
  const before = read(key);
  if (before?.text === text) return before.at;
  const at = serverNow();
  localStorage.setItem(key, JSON.stringify({ text, at } satisfies Kept));
  return at;
}

/**
 * What a person types at `place`, kept in this browser for him until it is sent: a reload, a crash or
 * signing out loses nothing, and leaving not even the last letter. `stored` is what the server has.
 */
export function useKeptText(place: string, stored = ''): KeptText {
  const key = keyOf(useSession().userId, place);
  const [first] = useState(() => read(key));
  const [text, show] = useState(first?.text ?? stored);
  const [seen, setSeen] = useState(stored);
  // What nobody has written over here follows what another has stored.
  if (stored !== seen) {
    setSeen(stored);
    if (text === seen) show(stored);
  }
  const [keptAt, setKeptAt] = useState(first?.at ?? null);
  const waits = useRef<string | null>(null);
  const keep = useCallback((): void => {
    if (waits.current === null) return;
    setKeptAt(write(key, waits.current, stored));
    waits.current = null;
  }, [key, stored]);
  useEffect(() => {
    if (text === stored) waits.current = text;
    const timer = setTimeout(keep, WAIT_MS);
    return () => clearTimeout(timer);
  }, [keep, text, stored]);
  useEffect(() => {
    window.addEventListener('pagehide', keep);
    return () => {
      window.removeEventListener('pagehide', keep);
      keep();
    };
  }, [keep]);
  useEffect(() => {
    const take = ({ detail }: CustomEvent<string>): void => {
      const back = detail === key ? read(key) : null;
      if (!back) return;
      show((typed) => (typed === '' || typed === stored ? back.text : typed));
      setKeptAt(back.at);
    };
    window.addEventListener(PUT_BACK, take);
    return () => window.removeEventListener(PUT_BACK, take);
  }, [key, stored]);
  const setText = (typed: string): void => {
    waits.current = typed;
    show(typed);
  };
  const drop = (): void => {
    waits.current = null;
    localStorage.removeItem(key);
    setKeptAt(null);
    show(stored);
  };
  return { text, setText, drop, keptAt };
}

/** What was sent and is refused stands in its field again, unless something else was typed there. */
export function putBack(userId: string, place: string, text: string): void {
  const key = keyOf(userId, place);
  if (text === '' || read(key) !== null) return;
  write(key, text, '');
  window.dispatchEvent(new CustomEvent(PUT_BACK, { detail: key }));
}

/** It was taken after all: it does not stand there any more, unless it was changed meanwhile. */
export function takeOut(userId: string, place: string, text: string): void {
  const key = keyOf(userId, place);
  if (read(key)?.text === text) localStorage.removeItem(key);
}

/** When it was kept, beside the field. */
export function KeptAt({ at }: { readonly at: number | null }): ReactNode {
  const t = useTexts(texts);
  if (at === null) return null;
  return (
    <span className="t12 l" role="status">
      {t.keptAt(clock(at, deviceZone))}
    </span>
  );
}
