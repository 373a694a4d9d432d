import type { Dto } from '../../api';
import { wallText } from '../../time/wall';
import { numberIn } from '../form/number-in';

/** One typed edit, as the api takes it. */
export type Edit = NonNullable<Dto['ProposeAmendmentDto']['edits']>[number];

/** What a form gives: the fields are judged by the server. */
export type NewEdit = Readonly<Record<string, unknown>> & { readonly op: EditOp };

export const EDIT_OPS = [
  'move-item',
  'move-batch',
  'shift-from',
  'change-place',
  'change-head-count',
  'replace-person',
  'switch-branch',
  'add-item',
  'remove-item',
  'add-task',
  'change-task',
  'remove-task',
] as const;
export type EditOp = (typeof EDIT_OPS)[number];

/** Edits that another screen prepared: `?edits=[…]`. Nonsense in an address is no edit. */
export function editsIn(search: URLSearchParams): readonly Edit[] {
  try {
    const parsed: unknown = JSON.parse(search.get('edits') ?? '[]');
    return Array.isArray(parsed) ? (parsed as Edit[]) : [];
  } catch {
    return [];
  }
}

/** What a field shows of an instant. */
export const fieldText = (instant: string | null, zone: string): string =>
  instant === null ? '' : wallText(instant, zone);

/** "PT90M", "-PT15M". */
export const minutesText = (minutes: number): string =>
  `${minutes < 0 ? '-' : ''}PT${Math.abs(minutes)}M`;

/** Most minutes that one edit may move: a week. */
const MOST_MINUTES = 10_080;

/** A whole number of minutes out of a field; `null` when it is none that makes sense. */
export function minutesIn(text: string): number | null {
  const value = numberIn(text);
  return Number.isInteger(value) && Math.abs(value) <= MOST_MINUTES ? value : null;
}
