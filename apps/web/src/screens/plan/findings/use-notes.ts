import { useMemo } from 'react';
import { useLanguage } from '../../../language';
import { useDraft } from '../context';
import { useDepartmentName } from '../fields/department-name';
import { notesOf, type Note, type Place } from './places';

/** Everything that was found in the draft, what blocks first. */
export function useNotes(): readonly Note[] {
  const judged = useDraft((state) => state.judged);
  const findings = useDraft((state) => state.findings);
  const problem = useDraft((state) => state.problem);
  const phase = useDraft((state) => state.phase);
  const nameOf = useDepartmentName();
  const language = useLanguage();
  return useMemo(
    () =>
      notesOf(
        {
          ...{ judged, findings, problem, phase, document: judged, base: judged, revision: 0 },
          ...{ savedAt: null, conflict: null, mergedFrom: 0 },
        },
        language,
      ).map((note) => ({ ...note, message: inNames(note.message, nameOf) })),
    [judged, findings, problem, phase, nameOf, language],
  );
}

/** Two departments by their codes, as a finding names them: "transport → venue". */
const PAIR = /(?<![\w-])([a-z][a-z0-9-]+) → ([a-z][a-z0-9-]+)/;

const inNames = (message: string, nameOf: (code: string) => string): string =>
  message.replace(PAIR, (_, from: string, to: string) => `${nameOf(from)} → ${nameOf(to)}`);

/** The notes of each row, by what it is a row of. */
export function groupNotes(
  notes: readonly Note[],
  keyOf: (place: Place) => string | undefined,
): ReadonlyMap<string, readonly Note[]> {
  const groups = new Map<string, Note[]>();
  for (const note of notes) {
    const key = keyOf(note.place);
    if (key !== undefined) groups.set(key, [...(groups.get(key) ?? []), note]);
  }
  return groups;
}

export const countOf = (notes: readonly Note[], severity: Note['severity']): number =>
  notes.filter((note) => note.severity === severity).length;
