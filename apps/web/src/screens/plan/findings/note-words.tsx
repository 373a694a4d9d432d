import type { ReactNode } from 'react';
import { useTexts } from '../../../language';
import type { IconName, Tone } from '../../../parts';
import type { Note } from './places';
import { planTexts } from '../plan.texts';

/** How each severity looks, always icon and colour; its word stands in the filter. */
export const NOTE_LOOKS: Readonly<
  Record<Note['severity'], { readonly tone: Tone; readonly icon: IconName }>
> = {
  block: { tone: 'red', icon: 'stop' },
  warn: { tone: 'amb', icon: 'warn' },
  info: { tone: 'blu', icon: 'info' },
};

/** What the craft has always known came into force on no day. */
const OWN_PRACTICE = '2000-01-01';

/** The rule that a finding quotes. */
export function Citation({ note }: { readonly note: Note }): ReactNode {
  const t = useTexts(planTexts);
  if (note.isFault) return <cite>{t.notSavedYet}</cite>;
  if (!note.rule) return null;
  const { issuer, article, from } = note.rule;
  const isOwn = from <= OWN_PRACTICE;
  return <cite>{isOwn ? `${issuer} ${article}` : t.cited(issuer, article, from)}</cite>;
}
