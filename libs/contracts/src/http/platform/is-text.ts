import { isText, rule, rules } from './rule';

// C0, DEL and C1. A line break and a tab belong to a text of several lines, and to no name.
const CONTROL = /\p{Cc}/u;
const CONTROL_IN_LINES = /[^\P{Cc}\t\n\r]/u;

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
      isText(v) ? Array.from(v.trim()).length >= min : true,
    ),
    rule(
      'textControl',
      { code: 'text.control' },
      (v) => !isText(v) || (!control.test(v) && v.isWellFormed()),
    ),
  );
}

const fits = (text: string, max: number): boolean =>
  text.length <= max || (text.length <= max * 2 && Array.from(text).length <= max);
