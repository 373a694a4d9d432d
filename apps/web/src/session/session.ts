import { queryOptions, useQuery } from '@tanstack/react-query';
import { useSyncExternalStore } from 'react';
import { answer, api, holdBack, onSessionEnd, type Dto } from '../api/client';
import { problemOf } from '../api/problem';
import { keys, queries } from '../api/query';
import { chooseLanguage, hasChosenLanguage } from '../language/language';

export type Session = Dto['SessionDto'];

/** What a person may use; names as the api has them (`permissions` of the session). */
export function can(session: Session, permission: string): boolean {
  return session.permissions.includes(permission);
}

/**
 * Why the session of this page is over: it expired, its person signed out in another window, or
 * somebody else signed in there. One browser has one session.
 */
export type Over = 'expired' | 'left' | 'other';

let over: Over | null = null;
const listeners = new Set<() => void>();

function setOver(next: Over | null): void {
  if (over === next) return;
  over = next;
  for (const listener of listeners) listener();
}

const knownPerson = (): Session | null | undefined =>
  queries.getQueryData<Session | null>(keys.session);

// A 401 while somebody was signed in: he signs in over the page, and keeps what he typed.
onSessionEnd(() => {
  if (knownPerson()) setOver(over ?? 'expired');
});

/** Whose session this browser has, for its other windows; empty: he signed out. */
const PERSON = 'yb.person';

function notePerson(userId: string): void {
  try {
    localStorage.setItem(PERSON, userId);
  } catch {
    // Without a store every window finds out by its next answer.
  }
}

window.addEventListener('storage', ({ key, newValue }) => {
  const own = knownPerson()?.userId;
  if (key !== PERSON || own === undefined || newValue === null) return;
  if (newValue !== own) return setOver(newValue === '' ? 'left' : 'other');
  setOver(null);
  void queries.invalidateQueries();
});

holdBack(() => over === 'left' || over === 'other');

/** Why the session is over under an open page; null while it is not. */
export function useOver(): Over | null {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => over,
  );
}

/** True while what is done here would be done in nobody's or somebody else's name. */
export const isOver = (): boolean => over !== null;

async function readSession(): Promise<Session | null> {
  try {
    const session = await answer(api.GET('/api/v1/session'));
    if (!hasChosenLanguage() && session.language === 'en') chooseLanguage('en');
    const before = knownPerson();
    if (before && before.userId !== session.userId) {
      setOver('other');
      return before;
    }
    notePerson(session.userId);
    return session;
  } catch (thrown) {
    // Under an open page the person stays, and signs in again over it.
    if (problemOf(thrown).status === 401) return knownPerson() ?? null;
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
  const before = knownPerson();
  const session = await answer(api.POST('/api/v1/session', { body: { login, password } }));
  if (before && before.userId !== session.userId) queries.clear();
  notePerson(session.userId);
  // Before anybody hears of the session: what was held back is sent then.
  setOver(null);
  queries.setQueryData(keys.session, session);
  await queries.invalidateQueries({ predicate: (query) => query.queryKey[0] !== keys.session[0] });
  return session;
}

/** Signs out here and forgets everything that was read. */
export async function signOut(): Promise<void> {
  await answer(api.DELETE('/api/v1/session'));
  notePerson('');
  window.location.assign('/sign-in');
}
