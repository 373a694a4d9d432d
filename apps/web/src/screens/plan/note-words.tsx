import type { ReactNode } from 'react';
import { useTexts } from '../../language/texts';
import type { IconName } from '../../parts/icon';
import type { Tone } from '../../parts/state';
import type { Note } from './places';
import { planTexts } from './plan.texts';

/** How each severity looks, always icon and colour; its word stands in the filter. */
export const NOTE_LOOKS: Readonly<
  Record<Note['severity'], { readonly tone: Tone; readonly icon: IconName }>
> = {
  block: { tone: 'red', icon: 'stop' },
  warn: { tone: 'amb', icon: 'warn' },
  info: { tone: 'blu', icon: 'info' },
};

/** The rule that a finding quotes. */
export function Citation({ note }: { readonly note: Note }): ReactNode {
  const t = useTexts(planTexts);
  if (note.isFault) return <cite>{t.notSavedYet}</cite>;
  if (!note.rule) return null;
  return <cite>{t.cited(note.rule.issuer, note.rule.article, note.rule.from)}</cite>;
}
