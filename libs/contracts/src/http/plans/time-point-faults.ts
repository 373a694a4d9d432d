import { textFault } from '../platform/is-text';
import type { InnerFault } from '../platform/rule';
import { isText } from '../platform/rule';

type Parts = Readonly<Record<string, unknown>>;
type Check = (value: unknown) => string | null;

const LONGEST = 120;
/** As many choices as one time may name. */
const MOST_CHOICES = 20;

const text: Check = (v) => textFault(v, { max: LONGEST });
const flag: Check = (v) => (typeof v === 'boolean' ? null : 'field.type');
const number: Check = (v) => (typeof v === 'number' ? null : 'field.type');
const edge: Check = (v) =>
  isText(v) ? (['start', 'end'].includes(v) ? null : 'edge.invalid') : 'field.type';

/** The forms of a time expression: by the field that makes the form, all fields it may have. */
const FORMS: Readonly<Record<string, Readonly<Record<string, Check>>>> = {
  anchor: {
    anchor: text,
    edge,
    offset: text,
    workingDays: number,
    at: text,
    zone: text,
    real: flag,
  },
  date: { date: text, at: text, zone: text },
};
const NEEDED: Readonly<Record<string, readonly string[]>> = {
  anchor: ['anchor'],
  date: ['date', 'at'],
};
const CHOICES = ['earliest', 'latest'];

const isParts = (v: unknown): v is Parts =>
  typeof v === 'object' && v !== null && !Array.isArray(v);

/** A name that the sender gave is cut, so that an answer cannot be blown up. */
const under = (field: string): string => `.${Array.from(field).slice(0, 64).join('')}`;

const at = (path: string, code: string): InnerFault =>
  code === 'text.too-long' ? { path, code, max: LONGEST } : { path, code };

const unknownFields = (parts: Parts, known: readonly string[], path: string): InnerFault[] =>
  Object.keys(parts)
    .filter((field) => !known.includes(field))
    .map((field) => at(path + under(field), 'field.unknown'));

function choiceFaults(parts: Parts, choice: string, path: string): InnerFault[] {
  const list = parts[choice];
  const place = `${path}.${choice}`;
  const unknown = unknownFields(parts, [choice], path);
  if (!Array.isArray(list)) return [...unknown, at(place, 'field.type')];
  if (list.length > MOST_CHOICES) {
    return [...unknown, { path: place, code: 'list.too-long', max: MOST_CHOICES }];
  }
  return [...unknown, ...list.flatMap((one, i) => timePointFaults(one, `${place}[${i}]`))];
}

function formFaults(parts: Parts, form: string, path: string): InnerFault[] {
  const missing = NEEDED[form].filter((field) => parts[field] === undefined);
  const wrong = Object.entries(FORMS[form]).flatMap(([field, check]) => {
    const code = parts[field] === undefined ? null : check(parts[field]);
    return code === null ? [] : [at(`${path}.${field}`, code)];
  });
  return [
    ...unknownFields(parts, Object.keys(FORMS[form]), path),
    ...missing.map((field) => at(`${path}.${field}`, 'field.required')),
    ...wrong,
  ];
}

/**
 * Every fault in the form of a time: a text, or an expression of one of the four forms. Whether a text
 * is a time, an anchor exists and an offset can be read is told with the rest of the plan. Bodies are
 * not deeper than the server reads them, so this ends.
 */
export function timePointFaults(value: unknown, path = ''): readonly InnerFault[] {
  if (isText(value)) {
    const code = text(value);
    return code === null ? [] : [at(path, code)];
  }
  if (!isParts(value)) return [at(path, 'field.type')];
  const choice = CHOICES.find((field) => Object.hasOwn(value, field));
  const form = Object.keys(FORMS).find((field) => Object.hasOwn(value, field));
  if (form) return formFaults(value, form, path);
  return choice ? choiceFaults(value, choice, path) : [at(path, 'time.form-unknown')];
}
