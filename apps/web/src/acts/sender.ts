import { languageNow } from '../language/language';
import { problemIn, withKey, type Dto } from '../api/client';
import { problemOf, type ApiProblem } from '../api/problem';
import { keys, queries } from '../api/query';
import { putBack, takeOut } from '../parts/kept-text';
import { toastProblem } from '../parts/toast';
import { isOver } from '../session/session';
import type { Act } from './act';
import { settleInCache, undoInCache } from './cache';
import { forgetAct, keepAct, keptNow, keptPerson } from './store';

const WAITS_MS = [500, 1_000, 2_000, 4_000, 8_000, 15_000];
/** A server that fails on one act again and again must not hold up the others. */
const FAULTS_BORNE = 8;

let isSending = false;
let failures = 0;
/** Pauses since there was a reason to hope: the network came back, or the person acted. */
let pauses = 0;
let timer: ReturnType<typeof setTimeout> | undefined;

/** Sends what is kept, in order, now. Calling it while it sends does nothing. */
export function sendKept(): void {
  pauses = 0;
  send();
}

function send(): void {
  clearTimeout(timer);
  if (isSending) return;
  isSending = true;
  void inOneTab(sendAll).finally(() => {
    isSending = false;
    if (next()) timer = setTimeout(send, WAITS_MS[Math.min(pauses++, WAITS_MS.length - 1)]);
  });
}

/** One tab sends at a time. Where a page has no locks, equal keys make a double harmless. */
async function inOneTab(run: () => Promise<void>): Promise<void> {
  const locks = (navigator as Partial<Navigator>).locks;
  if (locks) await locks.request('yb.acts', run);
  else await run();
}

const next = (): Act | undefined => keptNow().acts.find((act) => !act.refusal);

async function sendAll(): Promise<void> {
  for (let act = next(); act; act = next()) {
    try {
      if (isOver() || (failures > 0 && !(await isStillHim()))) {
        failures += 1;
        return;
      }
      await sendOne(act);
      failures = 0;
    } catch (thrown) {
      const problem = problemOf(thrown);
      if (mustWait(problem, act)) {
        failures += 1;
        keepAct(act.key, { tries: act.tries + 1 });
        return;
      }
      refuse(act, problem);
    }
  }
}

/** Another person may have signed in here meanwhile: nobody's act is sent as somebody else's. */
async function isStillHim(): Promise<boolean> {
  const response = await fetch('/api/v1/session', { credentials: 'same-origin' });
  if (!response.ok) return false;
  const { userId } = (await response.json()) as Dto['SessionDto'];
  return userId === keptPerson();
}

function mustWait({ status }: ApiProblem, act: Act): boolean {
  if (status === 0 || status === 401 || status === 408 || status === 429) return true;
  if (status === -1) return true;
  return status >= 500 && act.tries < FAULTS_BORNE;
}

function bodyOf(act: Act): Readonly<Record<string, unknown>> | null {
  if (act.undoes === undefined) return act.body;
  const actId = keptNow().answers[act.undoes];
  return actId === undefined ? null : { actId };
}

async function sendOne(act: Act): Promise<void> {
  const body = bodyOf(act);
  // What it takes back was refused: nothing happened, nothing is to be undone.
  if (body === null) return forgetAct(act.key);
  const response = await fetch(act.path, {
    method: 'POST',
    credentials: 'same-origin',
    headers: {
      'Content-Type': 'application/json',
      'Accept-Language': languageNow(),
      ...withKey(act.key),
    },
    body: JSON.stringify(body),
  });
  const answered: unknown = await response.json().catch(() => undefined);
  if (!response.ok) throw problemIn(response, answered);
  if (act.undoes) undoInCache(act.undoes);
  else if (!keptNow().acts.some(({ undoes }) => undoes === act.key)) settleInCache(act);
  eachTyped(act, takeOut);
  forgetAct(act.key, (answered as Partial<Dto['ActAnswerDto']> | undefined)?.actId);
  readAgain(act);
}

function refuse(act: Act, problem: ApiProblem): void {
  const reasons = (problem.body?.reasons ?? []).flatMap((reason) => reason.message ?? []);
  const faults = (problem.body?.errors ?? []).map((fault) => fault.message);
  keepAct(act.key, {
    refusal: {
      message: problem.message,
      reasons: [...new Set([...reasons, ...faults])],
      requestId: problem.requestId,
    },
  });
  eachTyped(act, putBack);
  toastProblem(problem);
  readAgain(act);
}

/** Every place its words were typed in, with them. */
function eachTyped(act: Act, put: (userId: string, place: string, text: string) => void): void {
  const userId = keptPerson();
  if (userId === null) return;
  for (const [place, text] of Object.entries(act.typed ?? {})) put(userId, place, text);
}

function readAgain(act: Act): void {
  void queries.invalidateQueries({ queryKey: keys.mine() });
  void queries.invalidateQueries({ queryKey: keys.reception(act.receptionId) });
  for (const id of act.taskIds) void queries.invalidateQueries({ queryKey: keys.task(id) });
}
