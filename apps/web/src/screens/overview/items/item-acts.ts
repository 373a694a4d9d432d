import { answer, api, withKey } from '../../../api/client';
import { keys, queries } from '../../../api/query';
import { textsNow } from '../../../language/texts';
import { toastDone, toastProblem } from '../../../parts/toast';
import { serverNow } from '../../../time/now';
import { actTexts } from '../act.texts';
import type { Item, Itinerary } from '../data';

/** What can be reported of an item with one tap. */
export type TapAct = 'start' | 'end' | 'landed';
/** Everything the api offers of an item. */
export type ItemAct = TapAct | 'expect-end' | 'skip' | 'correct';

const params = (id: string, key: string, actKey?: string) => ({
  params: { path: { id, key }, header: withKey(actKey) },
});

function post(receptionId: string, key: string, act: TapAct) {
  const request = { ...params(receptionId, key), body: {} };
  if (act === 'start')
    return answer(api.POST('/api/v1/receptions/{id}/items/{key}/start', request));
  if (act === 'end') return answer(api.POST('/api/v1/receptions/{id}/items/{key}/end', request));
  return answer(api.POST('/api/v1/receptions/{id}/items/{key}/landed', request));
}

/** What can be reported next, by whoever has just reported this: nothing jumps. */
const AFTER_START: ItemAct[] = ['end', 'expect-end', 'correct'];
const AFTER_END: ItemAct[] = ['correct'];

/** How the row will look; shown at once, taken back when it is refused. */
function foreseen(item: Item, act: TapAct): Item {
  const now = new Date(serverNow()).toISOString();
  const actualStart = item.actualStart ?? now;
  if (act === 'start')
    return { ...item, status: 'started', actualStart, acts: AFTER_START, unreported: null };
  const ended = { ...item, status: 'ended', actualStart, actualEnd: now, unreported: null };
  return { ...ended, acts: AFTER_END };
}

function patch(receptionId: string, key: string, change: (item: Item) => Item): void {
  queries.setQueryData<Itinerary>(
    keys.reception(receptionId, 'itinerary'),
    (old) =>
      old && { ...old, items: old.items.map((item) => (item.key === key ? change(item) : item)) },
  );
}

/** Reads the reception again. */
export function readAgain(receptionId: string): Promise<void> {
  return queries.invalidateQueries({ queryKey: keys.reception(receptionId) });
}

/** Reports a beginning or an end; for ten seconds it can be taken back. */
export async function tapItem(receptionId: string, item: Item, act: TapAct): Promise<void> {
  const t = textsNow(actTexts);
  await queries.cancelQueries({ queryKey: keys.reception(receptionId, 'itinerary') });
  patch(receptionId, item.key, (one) => foreseen(one, act));
  try {
    const { actId } = await post(receptionId, item.key, act);
    toastDone(t.reported(item.title, t[act]), () => void undoItem(receptionId, item.key, actId));
  } catch (thrown) {
    patch(receptionId, item.key, () => item);
    toastProblem(thrown);
  }
  await readAgain(receptionId);
}

/** Takes one's own report back, within ten seconds. */
export async function undoItem(receptionId: string, key: string, actId: string): Promise<void> {
  try {
    await answer(
      api.POST('/api/v1/receptions/{id}/items/{key}/undo', {
        ...params(receptionId, key),
        body: { actId },
      }),
    );
    toastDone(textsNow(actTexts).undone);
  } catch (thrown) {
    toastProblem(thrown);
  }
  await readAgain(receptionId);
}

/** "Last dish": it will be over in so many minutes. */
export async function announceEnd(
  receptionId: string,
  item: Item,
  minutes: number,
  actKey: string,
): Promise<void> {
  await answer(
    api.POST('/api/v1/receptions/{id}/items/{key}/expect-end', {
      ...params(receptionId, item.key, actKey),
      body: { inMinutes: minutes },
    }),
  );
  toastDone(textsNow(actTexts).announced(item.title, minutes));
  await readAgain(receptionId);
}

/** It does not take place. */
export async function skipItem(
  receptionId: string,
  item: Item,
  reason: string,
  actKey: string,
): Promise<void> {
  await answer(
    api.POST('/api/v1/receptions/{id}/items/{key}/skip', {
      ...params(receptionId, item.key, actKey),
      body: { reason },
    }),
  );
  toastDone(textsNow(actTexts).reported(item.title, textsNow(actTexts).skip));
  await readAgain(receptionId);
}

/** What really happened, and why it is put right. */
export interface Correction {
  readonly reason: string;
  readonly start?: string;
  readonly end?: string;
}

/** Puts right what was reported wrongly. */
export async function correctItem(
  receptionId: string,
  item: Item,
  correction: Correction,
  actKey: string,
): Promise<void> {
  await answer(
    api.POST('/api/v1/receptions/{id}/items/{key}/correct', {
      ...params(receptionId, item.key, actKey),
      body: { ...correction },
    }),
  );
  toastDone(textsNow(actTexts).reported(item.title, textsNow(actTexts).correct));
  await readAgain(receptionId);
}
