import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { answer, api, type Dto } from '../api/client';
import { keys } from '../api/query';
import { clausesOf } from '../language';
import { isTooLong } from '../parts/form';
import { useDepartmentText } from '../parts/department-name';
import { shortTitle } from '../parts/short-name';

export interface Hit {
  readonly key: string;
  readonly group: 'receptions' | 'tasks' | 'people';
  readonly text: string;
  readonly about: string;
  /** Where it opens; a person is only named. */
  readonly to: string | null;
}

/** Shorter texts find too much. */
const LEAST = 2;
/** Longest text that the server looks for, in characters. */
export const MOST = 60;
/** Long enough for the next key, too short to be felt. */
const PAUSE_MS = 120;

function usePaused(text: string): string {
  const [paused, setPaused] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setPaused(text), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return paused;
}

/** What the server finds for a text, as far as this person may see it. */
export function useSearch(text: string) {
  const q = usePaused(text.trim());
  const department = useDepartmentText();
  return useQuery({
    queryKey: keys.mine('search', q),
    queryFn: ({ signal }) =>
      answer(api.GET('/api/v1/search', { params: { query: { q } }, signal })),
    select: (found) => hitsOf(found, department),
    enabled: [...q].length >= LEAST && !isTooLong(q, MOST),
    placeholderData: (before) => before,
  });
}

/** In words of the language shown, whatever it was when they were found. */
function hitsOf(
  found: Dto['SearchDto'],
  department: (nameZh: string | null | undefined) => string,
): readonly Hit[] {
  return [
    ...found.receptions.map((row) => ({
      key: `r ${row.id}`,
      group: 'receptions' as const,
      text: row.title,
      about: row.code,
      to: `/receptions/${row.id}`,
    })),
    ...found.tasks.map((row) => ({
      key: `t ${row.id}`,
      group: 'tasks' as const,
      text: row.what,
      about: clausesOf([department(row.departmentName), shortTitle(row.receptionTitle)]),
      to: `/tasks/${row.id}`,
    })),
    ...found.people.map((row) => ({
      key: `p ${row.id}`,
      group: 'people' as const,
      text: row.name,
      about: clausesOf([row.title, department(row.departmentName)]),
      to: null,
    })),
  ];
}
