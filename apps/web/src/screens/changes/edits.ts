import { wallText } from '../../time/wall';
import { clock, date, length } from '../../time/say';
import type { Dto } from '../../api/client';

/** One typed edit, as the api takes it. */
export type Edit = NonNullable<Dto['ProposeAmendmentDto']['edits']>[number];
export type EditOp =
  | 'move-item'
  | 'move-batch'
  | 'change-place'
  | 'change-head-count'
  | 'replace-person'
  | 'remove-item'
  | 'shift-from'
  | 'switch-branch';

export const EDIT_OPS: readonly EditOp[] = [
  'move-item',
  'move-batch',
  'shift-from',
  'change-place',
  'change-head-count',
  'replace-person',
  'switch-branch',
  'remove-item',
];

/** What the words of an edit need to know of the plan. */
export interface Names {
  readonly zone: string;
  readonly items: ReadonlyMap<string, { readonly title: string; readonly zone: string }>;
  readonly people: ReadonlyMap<string, string>;
  readonly branches: ReadonlyMap<string, string>;
  /** Arrivals and departures, by their key. */
  readonly batches: ReadonlyMap<string, string>;
}

/** An edit in a line: "欢迎晚宴 → 10 月 25 日周三 21:00". */
export function sayEdit(edit: Edit, names: Names): string {
  const fields = edit as unknown as Readonly<Record<string, unknown>>;
  const text = (key: string): string => {
    const value = fields[key];
    return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  };
  const item = names.items.get(text('item') || text('from'));
  const zone = item?.zone ?? names.zone;
  const when = (value: string): string =>
    value ? `${date(value, zone)} ${clock(value, zone)}` : '…';
  const title = item?.title ?? text('item');
  switch (fields.op) {
    case 'move-item':
      return text('by')
        ? `${title} ${signedLength(text('by'))}`
        : `${title} → ${when(text('start'))}`;
    case 'move-batch':
      return `${names.batches.get(text('batch')) ?? ''} → ${when(text('at'))}`;
    case 'shift-from':
      return `${item?.title ?? ''} … ${signedLength(text('by'))}`;
    case 'change-place':
      return `${title} → ${text('place')}`;
    case 'change-head-count':
      return `${title} → ${text('headCount')}`.trim();
    case 'replace-person':
      return `${names.people.get(text('from')) ?? text('from')} → ${names.people.get(text('to')) ?? text('to')}`;
    case 'switch-branch':
      return names.branches.get(text('branch')) ?? text('branch');
    default:
      return title || String(fields.op);
  }
}

/** "+90 分" of "PT90M". */
function signedLength(duration: string): string {
  const match = /^(-?)PT(\d+)M$/.exec(duration);
  if (!match) return duration;
  return `${match[1] ? '−' : '+'}${length(Number(match[2]) * 60_000)}`;
}

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
