import { QueryClient } from '@tanstack/react-query';
import { whenLanguageChanges } from '../language/language';
import { problemOf } from './problem';

/**
 * Names of what is read. Everything of one reception lies below `reception(id)`, everything that
 * runs over all receptions below `mine`; so a change on the stream finds what it makes stale.
 */
export const keys = {
  session: ['session'] as const,
  mine: (...rest: readonly unknown[]) => ['mine', ...rest] as const,
  reception: (id: string, ...rest: readonly unknown[]) => ['reception', id, ...rest] as const,
  task: (id: string) => ['task', id] as const,
  office: (...rest: readonly unknown[]) => ['office', ...rest] as const,
};

export const queries = new QueryClient({
  defaultOptions: {
    queries: {
      // The stream says what changed; a query by itself is fresh for a minute.
      staleTime: 60_000,
      gcTime: 10 * 60_000,
      networkMode: 'always',
      refetchOnWindowFocus: true,
      retry: (count, error) => {
        const { status } = problemOf(error);
        return count < 3 && (status === 0 || status >= 500);
      },
      retryDelay: (count) => Math.min(500 * 2 ** count, 4000),
    },
    mutations: { retry: false, networkMode: 'always' },
  },
});

// Sentences of the server come in the language they were asked in.
whenLanguageChanges(() => void queries.invalidateQueries());
