/** What an itinerary item is about; rules and packs speak of the class where the kind does not matter. */
export type ItemClass = 'travel' | 'transfer' | 'stay' | 'meal' | 'meeting' | 'visit' | 'other';

interface ItemKindRow {
  readonly class: ItemClass;
  /** Fixed like a train: a shift never moves it. */
  readonly hardness: 'fixed' | 'soft';
}

/**
 * The kinds of itinerary items (行程项类型). A new kind is one line here; its name is one line in
 * the texts, its work one task pack among the seeds.
 */
export const ITEM_KINDS = {
  'arrival-air': { class: 'travel', hardness: 'fixed' },
  'arrival-rail': { class: 'travel', hardness: 'fixed' },
  'arrival-road': { class: 'travel', hardness: 'soft' },
  'departure-air': { class: 'travel', hardness: 'fixed' },
  'departure-rail': { class: 'travel', hardness: 'fixed' },
  'departure-road': { class: 'travel', hardness: 'soft' },
  arrival: { class: 'travel', hardness: 'fixed' },
  departure: { class: 'travel', hardness: 'fixed' },
  transfer: { class: 'transfer', hardness: 'soft' },
  'check-in': { class: 'stay', hardness: 'soft' },
  'check-out': { class: 'stay', hardness: 'soft' },
  meal: { class: 'meal', hardness: 'soft' },
  meeting: { class: 'meeting', hardness: 'soft' },
  briefing: { class: 'meeting', hardness: 'soft' },
  call: { class: 'meeting', hardness: 'soft' },
  visit: { class: 'visit', hardness: 'soft' },
  'site-visit': { class: 'visit', hardness: 'soft' },
  sightseeing: { class: 'visit', hardness: 'soft' },
  signing: { class: 'meeting', hardness: 'soft' },
  ceremony: { class: 'meeting', hardness: 'fixed' },
  gift: { class: 'other', hardness: 'soft' },
  press: { class: 'meeting', hardness: 'soft' },
  rest: { class: 'stay', hardness: 'soft' },
  'medical-standby': { class: 'other', hardness: 'soft' },
  other: { class: 'other', hardness: 'soft' },
} as const satisfies Readonly<Record<string, ItemKindRow>>;

export type ItemKind = keyof typeof ITEM_KINDS;

export const isItemKind = (kind: string): kind is ItemKind => Object.hasOwn(ITEM_KINDS, kind);

/** The row of a kind; an unknown word counts as `other`. */
export const itemKind = (kind: string): ItemKindRow =>
  isItemKind(kind) ? ITEM_KINDS[kind] : ITEM_KINDS.other;

/** Stands beside the programme of the guests instead of being a part of it: in nobody's way. */
export const standsBeside = ({ kind }: { readonly kind: string }): boolean =>
  kind === 'medical-standby';

/** May a shift move this item? */
export const isFixed = (item: { kind: string; hardness?: 'fixed' | 'soft' }): boolean =>
  (item.hardness ?? itemKind(item.kind).hardness) === 'fixed';
