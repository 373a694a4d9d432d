import { queryOptions, useQuery } from '@tanstack/react-query';
import { useSyncExternalStore } from 'react';
import { answer, api, onSessionEnd, type Dto } from '../api/client';
import { problemOf } from '../api/problem';
import { keys, queries } from '../api/query';
import { chooseLanguage, hasChosenLanguage } from '../language/language';

export type Session = Dto['SessionDto'];

/** What a person may use; names as the api has them (`permissions` of the session). */
export function can(session: Session, permission: string): boolean {
  return session.permissions.includes(permission);
}

let isExpired = false;
const listeners = new Set<() => void>();

function setExpired(next: boolean): void {
  if (isExpired === next) return;
  isExpired = next;
  for (const listener of listeners) listener();
}

// A 401 while somebody was signed in: he signs in over the page, and keeps what he typed.
onSessionEnd(() => {
  if (queries.getQueryData(keys.session)) setExpired(true);
});

/** True while the session ended under an open page. */
export function useIsExpired(): boolean {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => isExpired,
  );
}

async function readSession(): Promise<Session | null> {
  try {
    const session = await answer(api.GET('/api/v1/session'));
    if (!hasChosenLanguage() && session.language === 'en') chooseLanguage('en');
    return session;
  } catch (thrown) {
    // Under an open page the person stays, and signs in again over it.
    if (problemOf(thrown).status === 401)
      return queries.getQueryData<Session | null>(keys.session) ?? null;
    throw thrown;
  }
}

/** While the server cannot say who is signed in, it is asked so often. */
const ASK_AGAIN_MS = 3000;

/** Who is signed in here; null when nobody is. A server that is away is waited for. */
export const sessionReading = queryOptions({
  queryKey: keys.session,
  queryFn: readSession,
  staleTime: 5 * 60_000,
  refetchInterval: ({ state }) => (state.status === 'error' ? ASK_AGAIN_MS : false),
});

/** Who is signed in here; null when nobody is. */
export function useSessionQuery() {
  return useQuery(sessionReading);
}

/** Who is signed in, inside of what only signed-in people see. */
export function useSession(): Session {
  const { data } = useSessionQuery();
  if (!data) throw new Error('A screen for signed-in people was shown to nobody.');
  return data;
}

/**
 * Signs in. As the same person over an open page everything stays; as another one, nothing of the
 * one before is kept.
 */
export async function signIn(login: string, password: string): Promise<Session> {
  const before = queries.getQueryData<Session | null>(keys.session);
  const session = await answer(api.POST('/api/v1/session', { body: { login, password } }));
  if (before && before.userId !== session.userId) queries.clear();
  queries.setQueryData(keys.session, session);
  setExpired(false);
  await queries.invalidateQueries({ predicate: (query) => query.queryKey[0] !== keys.session[0] });
  return session;
}

/** Signs out here and forgets everything that was read. */
export async function signOut(): Promise<void> {
  await answer(api.DELETE('/api/v1/session'));
  window.location.assign('/sign-in');
}
