import { MINUTE, parseInstant } from '../time/instant';
import type { PlanDocument } from './plan-document';
import type { TimePoint } from './time-expression';

const two = (n: number): string => String(n).padStart(2, '0');

/** The same wall clock notation, so many ms later; the text's own offset is kept. */
function shiftText(text: string, shift: number): string {
  const at = parseInstant(text);
  if (at === null) return text;
  const zone = /([+-])(\d{2}):(\d{2})$/.exec(text);
  const offset = zone ? (zone[1] === '-' ? -1 : 1) * (Number(zone[2]) * 60 + Number(zone[3])) : 0;
  const local = new Date(at + shift + offset * MINUTE).toISOString().slice(0, 19);
  const sign = offset < 0 ? '-' : '+';
  const size = Math.abs(offset);
  return `${local}${zone ? `${sign}${two(Math.floor(size / 60))}:${two(size % 60)}` : 'Z'}`;
}

const shiftPoint = <T extends TimePoint | null | undefined>(point: T, shift: number): T =>
  typeof point === 'string' ? (shiftText(point, shift) as T) : point;

/** Every absolute time of a plan moved by `shift` ms; what hangs on anchors follows by itself. */
export const shiftPlan = (plan: PlanDocument, shift: number): PlanDocument => ({
  ...plan,
  items: plan.items.map((i) => ({
    ...i,
    start: shiftPoint(i.start, shift),
    end: shiftPoint(i.end, shift),
  })),
  assignments: plan.assignments.map((a) => ({
    ...a,
    tasks: a.tasks.map((t) => ({
      ...t,
      due: shiftPoint(t.due, shift),
      acknowledgeBy: shiftPoint(t.acknowledgeBy, shift),
    })),
  })),
});
