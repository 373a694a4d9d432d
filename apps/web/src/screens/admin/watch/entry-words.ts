import { ENTRY_TYPE_TEXTS } from '@app/texts';
import type { Dto } from '../../../api';
import { clausesOf, useSay, useTexts } from '../../../language';
import { clockSeconds, dayKey } from '../../../time/say';
import { useObjectName } from './object-names';
import { factTexts, watchTexts } from './watch.texts';

export type Entry = Dto['TimelineEntryDto'];

/** The words of an entry: when, who, what, old → new, why. */
export function useEntryWords(receptionId: string, zone: string) {
  const t = useTexts(watchTexts);
  const names = useTexts(factTexts) as Readonly<Record<string, string | undefined>>;
  const say = useSay();
  const nameOf = useObjectName(receptionId);
  return {
    when: (row: Entry) => `${dayKey(row.at, zone)} ${clockSeconds(row.at, zone)}`,
    who: (row: Entry) => {
      const name = row.by?.name ?? row.actor?.name ?? t.system;
      const more = [
        row.forUser && t.behalf(row.forUser.name),
        row.recordedBy && t.recorded(row.recordedBy.name),
      ].filter(Boolean);
      return clausesOf([name, ...more]);
    },
    what: (row: Entry) => {
      const text = ENTRY_TYPE_TEXTS[row.type];
      const name = nameOf(row);
      return (text ? say(text) : row.type) + (name && t.quote(name));
    },
    changed: (row: Entry) =>
      row.changes.map(
        ({ path, from, to }) => `${names[path] ?? path}：${from ?? '—'} → ${to ?? '—'}`,
      ),
    why: (row: Entry) => row.reason ?? '',
  };
}

export type EntryWords = ReturnType<typeof useEntryWords>;
