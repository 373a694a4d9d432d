import { GUEST_GROUPS, fieldsOfGroup } from '@app/domain';
import type { GuestField, GuestGroup, GuestValues } from '@app/domain';
import { isErased } from '../sealing/erased';
import type { Sealer } from '../sealing/sealer';

/** The plain columns, by field. */
export const PLAIN_COLUMNS = {
  batch: 'batch_key',
  group: 'group_name',
  name: 'name_zh',
  originalName: 'name_original',
  unit: 'unit',
  title: 'title',
} as const satisfies Partial<Record<GuestField, string>>;

type PlainField = keyof typeof PLAIN_COLUMNS;

const PLAIN_FIELDS = Object.keys(PLAIN_COLUMNS) as PlainField[];

export const sealedColumn = (group: GuestGroup): `sealed_${GuestGroup}` => `sealed_${group}`;

/** Every column that holds a value, plain ones first. */
export const VALUE_COLUMNS: readonly string[] = [
  ...Object.values(PLAIN_COLUMNS),
  ...GUEST_GROUPS.map(sealedColumn),
];

/** A row as it is stored. */
export type GuestRow = {
  readonly id: string;
  readonly position: number;
  readonly revision: number;
} & Readonly<Record<(typeof PLAIN_COLUMNS)[PlainField], string | null>> &
  Readonly<Record<`sealed_${GuestGroup}`, string | null>>;

/** The stored values of a guest, in the order of `VALUE_COLUMNS`. An empty group is not sealed. */
export function storedValues(sealer: Sealer, id: string, values: GuestValues): (string | null)[] {
  const sealed = GUEST_GROUPS.map((group) => {
    const known = fieldsOfGroup(group).flatMap((field) =>
      values[field] ? [[field, values[field]] as const] : [],
    );
    return known.length ? sealer.seal(Object.fromEntries(known), placeOf(id, group)) : null;
  });
  return [...PLAIN_FIELDS.map((field) => values[field] || null), ...sealed];
}

export interface OpenedGuest {
  readonly values: GuestValues;
  /** True when a group could not be opened any more, because the reception's key was destroyed. */
  readonly erased: boolean;
}

/** The plain values of a row, and those of the given groups. */
export function openValues(
  sealer: Sealer,
  row: GuestRow,
  groups: readonly GuestGroup[],
): OpenedGuest {
  const values: Partial<Record<GuestField, string | null>> = {};
  for (const field of PLAIN_FIELDS) values[field] = row[PLAIN_COLUMNS[field]];
  let erased = false;
  for (const group of groups) {
    for (const field of fieldsOfGroup(group)) values[field] = null;
    const sealed = row[sealedColumn(group)];
    if (sealed === null) continue;
    const opened = sealer.open(sealed, placeOf(row.id, group));
    if (isErased(opened)) erased = true;
    else Object.assign(values, opened);
  }
  return { values, erased };
}

const placeOf = (id: string, group: GuestGroup): string => `guest/${id}/${group}`;
