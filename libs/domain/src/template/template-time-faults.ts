import { PLAN_LIMITS } from '../plan/plan-document';
import type { TimePoint } from '../plan/time-expression';
import { isAnchorTime } from '../plan/time-expression';
import { parseDuration } from '../time/duration';
import { isZone } from '../time/local-time';

/** A fault of a template with the place where it is. */
export interface TemplateFault {
  readonly path: string;
  readonly code: TemplateFaultCode;
  /** The word that is wrong. */
  readonly detail?: string;
}

export const TEMPLATE_FAULT_CODES = [
  'anchor.unknown',
  'anchor.this-without-item',
  'clock.unreadable',
  'condition.contradictory',
  'department.unknown',
  'duration.unreadable',
  'handover.unknown',
  'key.dotted',
  'key.repeated',
  'kind.unknown',
  'number.unnamed',
  'template.empty',
  'template.too-large',
  'time.fixed',
  'time.too-deep',
  'zone.unknown',
] as const;
export type TemplateFaultCode = (typeof TEMPLATE_FAULT_CODES)[number];

/** What the times of one place may hang on. */
export const ITEM_ANCHORS = ['arrival', 'departure'] as const;
export const TASK_ANCHORS = ['this', 'arrival', 'departure', 'approved'] as const;

const CLOCK = /^([01]\d|2[0-3]):[0-5]\d$/;
const EXACT = /^P(?!.*[WD])/;

export const isClock = (text: string): boolean => CLOCK.test(text);

interface Place {
  readonly path: string;
  readonly anchors: readonly string[];
  /** A pack that hangs on no item. */
  readonly isOnce?: boolean;
  readonly depth?: number;
}

/** Everything wrong with one time of a template; a template knows no dates. */
export function timeFaults(point: TimePoint, place: Place): readonly TemplateFault[] {
  const { path, depth = 1 } = place;
  if (depth > PLAN_LIMITS.depth) return [{ path, code: 'time.too-deep' }];
  if (typeof point === 'string') return [{ path, code: 'time.fixed', detail: point }];
  if (isAnchorTime(point)) return anchorFaults(point, place);
  const name = 'earliest' in point ? 'earliest' : 'latest' in point ? 'latest' : null;
  if (name === null) return [{ path, code: 'time.fixed' }];
  const choices = 'earliest' in point ? point.earliest : 'latest' in point ? point.latest : [];
  return choices.flatMap((choice, i) =>
    timeFaults(choice, { ...place, path: `${path}.${name}[${i}]`, depth: depth + 1 }),
  );
}

function anchorFaults(
  { anchor, offset, at, zone }: Extract<TimePoint, { anchor: string }>,
  { path, anchors, isOnce }: Place,
): readonly TemplateFault[] {
  const faults: TemplateFault[] = [];
  if (anchor === 'this' && isOnce) {
    faults.push({ path: `${path}.anchor`, code: 'anchor.this-without-item' });
  } else if (!anchors.includes(anchor)) {
    faults.push({ path: `${path}.anchor`, code: 'anchor.unknown', detail: anchor });
  }
  if (offset !== undefined && parseDuration(offset) === null) {
    faults.push({ path: `${path}.offset`, code: 'duration.unreadable', detail: offset });
  }
  if (at !== undefined && !isClock(at)) {
    faults.push({ path: `${path}.at`, code: 'clock.unreadable', detail: at });
  }
  if (zone !== undefined && !isZone(zone)) {
    faults.push({ path: `${path}.zone`, code: 'zone.unknown', detail: zone });
  }
  return faults;
}

/** A length of time: readable, and not negative. `exact`: no days, which are no fixed length. */
export function lengthFaults(
  text: string,
  path: string,
  { exact = false }: { exact?: boolean } = {},
): readonly TemplateFault[] {
  const length = parseDuration(text);
  const isWrong = length === null || length <= 0 || (exact && !EXACT.test(text));
  return isWrong ? [{ path, code: 'duration.unreadable', detail: text }] : [];
}
