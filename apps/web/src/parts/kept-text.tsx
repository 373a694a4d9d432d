import { useEffect, useState, type ReactNode } from 'react';
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

function read(key: string): Kept | null {
  try {
    return JSON.parse(localStorage.getItem(key) ?? 'null') as Kept | null;
  } catch {
    return null;
  }
}

/**
 * What a person types at `place`, kept in this browser for him until it is sent: a reload, a crash or
 * signing out loses nothing. `stored` is what the server has.
 */
export function useKeptText(place: string, stored = ''): KeptText {
  const key = `yb.typed.${useSession().userId}.${place}`;
  const [first] = useState(() => read(key));
  const [text, setText] = useState(first?.text ?? stored);
  const [keptAt, setKeptAt] = useState(first?.at ?? null);
  useEffect(() => {
    const timer = setTimeout(() => {
      if (text === '' || text === stored) {
        localStorage.removeItem(key);
        setKeptAt(null);
      } else if (text !== read(key)?.text) {
        const at = serverNow();
        localStorage.setItem(key, JSON.stringify({ text, at } satisfies Kept));
        setKeptAt(at);
      }
    }, WAIT_MS);
    return () => clearTimeout(timer);
  }, [key, text, stored]);
  const drop = (): void => {
    localStorage.removeItem(key);
    setKeptAt(null);
    setText(stored);
  };
  return { text, setText, drop, keptAt };
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
