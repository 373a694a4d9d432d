import { hashKey } from '@tanstack/react-query';
import { useEffect } from 'react';
import { newKey, keys, queries } from '../api';
import { textsNow, languageNow } from '../language';
import { isHeard, useLive } from '../live/live';
import { toastDone } from '../parts/toast';
import { serverNow } from '../time/now';
import type { Act } from './act';
import { actsTexts } from './acts.texts';
import { undoInCache } from './cache';
import { sendKept } from './sender';
import { forgetAct, keep, keepActsOf, keptNow } from './store';

const TWICE_MS = 500;
let last: { readonly on: string; readonly at: number } = { on: '', at: 0 };

/**
 * A second tap of a double one falls on whatever has taken the button's place. It is not meant, so
 * nothing is done on the same rows that soon again.
 */
function isSecondTap(acts: readonly Act[]): boolean {
  const on = acts.map(({ path, effect }) => effect.rows.join() || path).join();
  const now = performance.now();
  const isSame = on === last.on && now - last.at < TWICE_MS;
  if (!isSame) last = { on, at: now };
  return isSame;
}

/** Does acts: kept first, shown at once, sent in order. `canUndo`: offers 撤销 for ten seconds. */
export function perform(acts: readonly Act[], said: string, canUndo = true): void {
  if (isSecondTap(acts)) return;
  const isAway = !navigator.onLine || keptNow().acts.some((act) => !act.refusal && act.tries > 0);
  const sent = isAway || !isHeard() ? acts.map(withTime) : acts;
  keep((now) => ({ ...now, acts: [...now.acts, ...sent] }));
  const t = textsNow(actsTexts);
  const undoable = canUndo && sent.every((act) => act.assignmentId !== null);
  toastDone(isAway ? t.keptFor(said) : said, undoable ? () => undo(sent) : undefined);
  sendKept();
}

/** What may be sent later says when it was done. */
const withTime = (act: Act): Act => ({
  ...act,
  body: { ...act.body, occurredAt: new Date(Math.min(serverNow(), Date.now())).toISOString() },
});

/** 撤销. What was never sent is dropped; everything else is taken back by an act of its own. */
function undo(acts: readonly Act[]): void {
  // Whoever takes back and does it again means it.
  last = { on: '', at: 0 };
  for (const { key } of [...acts].reverse()) {
    const waiting = keptNow().acts.find((act) => act.key === key);
    if (waiting && waiting.tries === 0 && !navigator.onLine) forgetAct(key);
    else if (!waiting?.refusal) takeBack(acts.find((act) => act.key === key)!);
  }
  toastDone(textsNow(actsTexts).undone);
  sendKept();
}

function takeBack(act: Act): void {
  // Shown again before the server answers; a refusal brings the truth with the next reading.
  undoInCache(act.key);
  const taken: Act = {
    ...act,
    key: newKey(),
    undoes: act.key,
    path: `/api/v1/assignments/${act.assignmentId}/undo`,
    body: {},
    label: textsOf(act),
    at: Date.now(),
    tries: 0,
  };
  keep((now) => ({ ...now, acts: [...now.acts, taken] }));
}

const textsOf = (act: Act) => ({
  zh: actsTexts.undoOf.zh(act.label.zh),
  en: actsTexts.undoOf.en(act.label.en),
});

/** Tries a refused act once more, the same one. */
export function tryAgain(key: string): void {
  keep((now) => ({
    ...now,
    acts: now.acts.map((act) => (act.key === key ? { ...act, refusal: undefined, tries: 0 } : act)),
  }));
  sendKept();
}

/** What an act was, in the language shown. */
export const labelOf = (act: Act): string => act.label[languageNow()];

const SESSION_HASH = hashKey(keys.session);

/** Keeps sending what this person did, whatever page is open. */
export function useSending(userId: string): void {
  const { state } = useLive();
  useEffect(() => {
    keepActsOf(userId);
    sendKept();
    const again = (): void => sendKept();
    window.addEventListener('online', again);
    const stop = queries.getQueryCache().subscribe((event) => {
      if (event.type === 'updated' && event.query.queryHash === SESSION_HASH) sendKept();
    });
    return () => {
      window.removeEventListener('online', again);
      stop();
    };
  }, [userId]);
  useEffect(() => {
    if (state === 'live') sendKept();
  }, [state]);
}
