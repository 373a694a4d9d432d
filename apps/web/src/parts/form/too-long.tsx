import type { ReactNode } from 'react';
import { defineTexts, useTexts } from '../../language/texts';

const texts = defineTexts({
  tooLong: {
    zh: (most: string, now: string) => `太长：最多 ${most} 字，现在 ${now} 字。`,
    en: (most: string, now: string) => `Too long: at most ${most} characters, now ${now}.`,
  },
});

/** Characters as a reader counts them (𠮷 is one); the server counts the same. */
const countOf = (text: string): number => Array.from(text).length;

/** Whether the server would refuse a text for its length. */
export const isTooLong = (text: string, most: number | undefined): boolean =>
  most !== undefined && text.length > most && countOf(text) > most;

/**
 * Says that a text is longer than the server takes, and by how much. No field cuts what is typed or
 * pasted: the rest would be lost without a word.
 */
export function useTooLong(): (text: string, most: number | undefined) => string | undefined {
  const t = useTexts(texts);
  return (text, most) =>
    most !== undefined && isTooLong(text, most)
      ? t.tooLong(most.toLocaleString('en'), countOf(text).toLocaleString('en'))
      : undefined;
}

interface TooLongProps {
  readonly id?: string;
  readonly text: string;
  readonly most: number;
}

/** The same below a field of its own making; nothing while the text fits. */
export function TooLong({ id, text, most }: TooLongProps): ReactNode {
  const said = useTooLong()(text, most);
  if (said === undefined) return null;
  return (
    <p id={id} className="fault" role="status">
      {said}
    </p>
  );
}
