import createClient, { type FetchResponse } from 'openapi-fetch';
import { languageNow } from '../language/language';
import { ApiProblem, networkProblem, problemOf, type ProblemBody } from './problem';
import type { components, paths } from './schema';

/** Shapes of the api by their names in OpenAPI: `Dto['InboxItemDto']`. */
export type Dto = components['schemas'];

type MediaType = `${string}/${string}`;

const expiries = new Set<() => void>();

/** Calls back when an answer says that nobody is signed in any more. */
export function onSessionEnd(listener: () => void): () => void {
  expiries.add(listener);
  return () => expiries.delete(listener);
}

/** Tells everybody who listens that the session is over. */
function sessionEnded(): void {
  for (const listener of expiries) listener();
}

let isHeldBack: () => boolean = () => false;

/** While `check` says so nothing but the session is asked for: it would be in another one's name. */
export function holdBack(check: () => boolean): void {
  isHeldBack = check;
}

/** The api, typed from docs/openapi.json. Pass calls through `answer`. */
export const api = createClient<paths>({ baseUrl: '', credentials: 'same-origin' });

api.use({
  onRequest({ request }) {
    request.headers.set('Accept-Language', languageNow());
    const isSession = new URL(request.url).pathname === '/api/v1/session';
    return isHeldBack() && !isSession ? new Response(null, { status: 401 }) : request;
  },
});

/**
 * The body of an answer, or an ApiProblem thrown. `await answer(api.GET('/api/v1/inbox'))`.
 */
export async function answer<T extends Record<string | number, unknown>, O, M extends MediaType>(
  call: Promise<FetchResponse<T, O, M>>,
): Promise<NonNullable<FetchResponse<T, O, M>['data']>> {
  const { data } = await answerWithTag(call);
  return data;
}

/** The body together with its ETag, for what is saved with If-Match. */
export async function answerWithTag<
  T extends Record<string | number, unknown>,
  O,
  M extends MediaType,
>(
  call: Promise<FetchResponse<T, O, M>>,
): Promise<{ data: NonNullable<FetchResponse<T, O, M>['data']>; etag: string | null }> {
  let result: FetchResponse<T, O, M>;
  try {
    result = await call;
  } catch (thrown) {
    throw problemOf(thrown);
  }
  const { data, error, response } = result;
  if (!response.ok) throw problemIn(response, error);
  return {
    data: data as NonNullable<FetchResponse<T, O, M>['data']>,
    etag: response.headers.get('etag'),
  };
}

/** The problem an answer carries. Tells the session's listeners when it is a 401. */
export function problemIn(response: Response, body: unknown): ApiProblem {
  const problem = body as Partial<ProblemBody> | undefined;
  // Something in between answered: a proxy whose server is away.
  if (typeof problem?.code !== 'string') return networkProblem();
  if (response.status === 401 && problem.code !== 'login.refused') sessionEnded();
  return new ApiProblem(
    response.status,
    problem.code,
    problem.title ?? problem.code,
    problem.requestId ?? response.headers.get('x-request-id'),
    problem as ProblemBody,
  );
}

/**
 * A fresh key for one act. Repeating the act after a broken line, use the same key again. Browsers
 * keep `randomUUID` from pages without TLS, which is how a phone in the house opens a trial.
 */
export function newKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12})$/, '$1-$2-4$3-8$4-$5');
}

/** The header that makes a repeat harmless. */
export function withKey(key: string = newKey()): { readonly 'Idempotency-Key': string } {
  return { 'Idempotency-Key': key };
}
