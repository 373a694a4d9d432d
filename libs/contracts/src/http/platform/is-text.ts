import { isText, rule, ruleInside, rules } from './rule';

// C0, DEL and C1. A line break and a tab belong to a text of several lines, and to no name.
const CONTROL = /\p{Cc}/u;
const CONTROL_IN_LINES = /[^\P{Cc}\t\n\r]/u;
// Blanks and signs without a shape of their own (zero width, direction) say nothing to a reader.
const SEEN = /[^\p{Cf}\p{Z}\s]/u;

/** Is there anything in it that a reader sees? */
export const saysSomething = (text: string): boolean => SEEN.test(text);

export interface TextLimits {
  /** Longest text, in characters as a reader counts code points (𠮷 is one). */
  readonly max: number;
  /** Shortest text without outer blanks; default 1. */
  readonly min?: number;
  /** Whether line breaks and tabs are allowed. */
  readonly multiline?: boolean;
}

/** A text a person wrote: kept as it is, limited in length, without control characters. */
export function IsText({ max, min = 1, multiline = false }: TextLimits): PropertyDecorator {
  const control = multiline ? CONTROL_IN_LINES : CONTROL;
  return rules(
    rule('textType', { code: 'field.type' }, isText),
    rule('textMax', { code: 'text.too-long', max }, (v) => !isText(v) || fits(v, max)),
    rule('textMin', { code: min > 1 ? 'text.too-short' : 'text.blank', min }, (v) =>
      isText(v) ? Array.from(v.trim()).length >= min && (min < 1 || saysSomething(v)) : true,
    ),
    rule(
      'textControl',
      { code: 'text.control' },
      (v) => !isText(v) || (!control.test(v) && v.isWellFormed()),
    ),
  );
}

/** The code of what is wrong with one text, or `null`; for texts inside a value. */
export function textFault(v: unknown, { max, multiline = false }: TextLimits): string | null {
  if (!isText(v)) return 'field.type';
  if (!fits(v, max)) return 'text.too-long';
  if (!saysSomething(v)) return 'text.blank';
  const control = multiline ? CONTROL_IN_LINES : CONTROL;
  return control.test(v) || !v.isWellFormed() ? 'text.control' : null;
}

/** A list of at most `most` short texts, each fault with its place. */
export function IsListOfTexts({ most, max }: { most: number; max: number }): PropertyDecorator {
  return ruleInside('texts', (v) => {
    if (!Array.isArray(v)) return [{ path: '', code: 'field.type' }];
    if (v.length > most) return [{ path: '', code: 'list.too-long', max: most }];
    return v.flatMap((one: unknown, i) => {
      const code = textFault(one, { max });
      return code === null
        ? []
        : [{ path: `[${i}]`, code, ...(code === 'text.too-long' && { max }) }];
    });
  });
}

const fits = (text: string, max: number): boolean =>
  text.length <= max || (text.length <= max * 2 && Array.from(text).length <= max);
