import { isText, rule, rules } from '../platform/rule';

const FIELDS = ['anchor', 'edge', 'offset'];
const LONGEST = 120;

type Parts = Readonly<Record<string, unknown>>;
const isParts = (v: unknown): v is Parts =>
  typeof v === 'object' && v !== null && !Array.isArray(v);
const isShort = (v: unknown): boolean => isText(v) && v.length <= LONGEST;

/**
 * A time with its offset, or `{anchor, edge?, offset?}` relative to something. Only the form is
 * checked here; whether an anchor exists and a text is a time is told with the rest of the plan.
 */
export function IsTimePoint(): PropertyDecorator {
  return rules(
    rule('timePoint', { code: 'field.type' }, (v) => isText(v) || isParts(v)),
    rule('timePointText', { code: 'time.invalid' }, (v) => !isText(v) || isShort(v)),
    rule('timePointFields', { code: 'field.unknown' }, (v) =>
      isParts(v) ? Object.keys(v).every((key) => FIELDS.includes(key)) : true,
    ),
    rule('timePointAnchor', { code: 'anchor.invalid' }, (v) => !isParts(v) || isShort(v.anchor)),
    rule('timePointEdge', { code: 'edge.invalid' }, (v) =>
      isParts(v) ? [undefined, 'start', 'end'].includes(v.edge as string) : true,
    ),
    rule('timePointOffset', { code: 'duration.invalid' }, (v) =>
      isParts(v) ? v.offset === undefined || isShort(v.offset) : true,
    ),
  );
}
