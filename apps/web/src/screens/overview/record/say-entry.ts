import { ENTRY_TYPE_TEXTS, SCOPE_TEXTS, STAGE_TEXTS, STEP_TEXTS, type Text } from '@app/texts';
import { useCallback } from 'react';
import { useSay, useTexts } from '../../../language/texts';
import type { TimelineEntry } from '../data';
import { useNames } from '../use-names';
import { waitTexts } from '../waits/waits.texts';

const OTHER_TEXT: Text = { zh: '操作', en: 'An act' };

/** One act of the timeline as a sentence: who, what, on what. */
export function useSayEntry(): (entry: TimelineEntry) => string {
  const say = useSay();
  const t = useTexts(waitTexts);
  const nameOf = useNames();
  return useCallback(
    (entry) => {
      const who = entry.by ?? entry.actor;
      const word = ENTRY_TYPE_TEXTS[entry.type];
      const more = moreOf(entry.details);
      const object = entry.objects
        .map(({ type, id }) => nameOf(type, id))
        .find((name) => name !== '');
      return [
        who?.name ?? t.system,
        ' ',
        say(word ?? OTHER_TEXT),
        more ? ` ${say(more)}` : '',
        object ? t.quote(object) : '',
        typeof entry.details.number === 'number' ? t.numbered(entry.details.number) : '',
        entry.recordedBy ? t.behalf(entry.recordedBy.name) : '',
      ].join('');
    },
    [say, t, nameOf],
  );
}

/** Which signature, which stage, which step. */
function moreOf(details: Readonly<Record<string, unknown>>): Text | undefined {
  const tables: readonly (readonly [string, Readonly<Record<string, Text>>])[] = [
    ['scope', SCOPE_TEXTS],
    ['to', STAGE_TEXTS],
    ['step', STEP_TEXTS],
  ];
  for (const [key, table] of tables) {
    const value = details[key];
    if (typeof value === 'string' && table[value]) return table[value];
  }
  return undefined;
}
