import type { CommandOf } from '../command';
import type { Case, Decision } from '../decision';
import { afterItemEvent } from '../itinerary-course/after-item-event';
import type { Refusal } from '../refusal';
import { conflict, forbidden, invalid, isRefusal } from '../refusal';
import type { ItemRecord } from './item.fact';
import { reporting } from './item.decide';

/** 撤销 of a wrong report within ten seconds, by the one who gave it. Both stay in the record. */
export function decideUndoItem(c: CommandOf<'item.undo'>, on: Case): Decision {
  const found = reporting(c, on);
  if (isRefusal(found)) return found;
  const { item, by } = found;
  const act = item.lastAct;
  if (act?.id !== c.actId) return conflict('undo.overtaken');
  if (act.by !== on.actor.userId) return forbidden('undo.not-yours');
  const { reception: r } = on.world;
  if (on.ctx.now > act.at + r.pace.undoWithin) return conflict('undo.too-late');
  if (r.stageSince !== null && r.stageSince > act.at) return conflict('undo.stage-moved');
  return afterItemEvent(on, item.key, [
    { type: 'ItemActUndone', itemKey: item.key, actId: act.id, at: on.ctx.now, ...by },
  ]);
}

function wrongTimes(c: CommandOf<'item.correct'>, on: Case): Refusal | null {
  const refs = [{ type: 'item' as const, id: c.itemKey }];
  if (c.end !== null && c.start === null) return invalid('item.end-without-start', refs);
  if (c.start !== null && c.end !== null && c.end < c.start) {
    return invalid('item.end-before-start', refs);
  }
  return Math.max(c.start ?? 0, c.end ?? 0) > on.ctx.now ? invalid('item.time-ahead', refs) : null;
}

/** Puts right what was reported wrongly, with a reason: the times as they really were, or none. */
export function decideCorrectItem(c: CommandOf<'item.correct'>, on: Case): Decision {
  const found = reporting(c, on);
  if (isRefusal(found)) return found;
  const { item, by } = found;
  const wrong = wrongTimes(c, on);
  if (wrong) return wrong;
  const status = c.start === null ? 'planned' : c.end === null ? 'started' : 'ended';
  const from: ItemRecord = {
    status: item.status,
    actualStart: item.actualStart,
    actualEnd: item.actualEnd,
  };
  const to: ItemRecord = { status, actualStart: c.start, actualEnd: c.end };
  if (from.status === status && item.actualStart === c.start && item.actualEnd === c.end) {
    return conflict('item.unchanged', [{ type: 'item', id: item.key }]);
  }
  return afterItemEvent(on, item.key, [
    {
      type: 'ItemCorrected',
      itemKey: item.key,
      from,
      to,
      received: on.ctx.now,
      ...by,
      private: { reason: c.reason },
    },
  ]);
}
