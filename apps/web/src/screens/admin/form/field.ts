import { numberIn } from '../../../parts/form';

/** One field of a form. Its name is the server's path, so a fault finds its place. */
export interface Field {
  readonly name: string;
  readonly label: string;
  readonly kind?:
    'text' | 'number' | 'clock' | 'area' | 'select' | 'checks' | 'date' | 'datetime-local';
  readonly options?: readonly Option[];
  readonly hint?: string;
  readonly isRequired?: boolean;
}

export interface Option {
  readonly value: string;
  readonly text: string;
}

/** What is typed: text, or the ticked values of `checks`. */
export type Value = string | readonly string[];
export type Values = Readonly<Record<string, Value>>;

/** The text of a field; empty when nothing was typed. */
export function textOf(values: Values, name: string): string {
  const value = values[name];
  return typeof value === 'string' ? value.trim() : '';
}

/** The number that was typed, in full width too; NaN where there is none. */
export const numberOf = (values: Values, name: string): number => numberIn(textOf(values, name));

/** The text, or null where nothing was typed. */
export function orNull(values: Values, name: string): string | null {
  return textOf(values, name) || null;
}

/** The ticked values. */
export function listOf(values: Values, name: string): string[] {
  const value = values[name];
  return Array.isArray(value) ? value.map(String) : [];
}
