/** Groups of guest fields that are read by need: each is sealed, allowed and refused as one. */
export const GUEST_GROUPS = ['identity', 'contact', 'diet', 'health', 'travel'] as const;

export type GuestGroup = (typeof GUEST_GROUPS)[number];

interface FieldRule {
  /** `plain` is read by everybody who sees the guest at all. */
  readonly group: 'plain' | GuestGroup;
  /** Characters (code points). */
  readonly max: number;
  /** Line breaks allowed: spreadsheets have them in long cells. */
  readonly lines: boolean;
}

const rule = (group: FieldRule['group'], max: number, lines = false): FieldRule => ({
  group,
  max,
  lines,
});

/** Every field of a guest; all are text. Stable: sealed values and audit paths hang on the names. */
const GUEST_FIELDS = {
  batch: rule('plain', 50),
  group: rule('plain', 100),
  name: rule('plain', 200),
  originalName: rule('plain', 200),
  unit: rule('plain', 200, true),
  title: rule('plain', 200, true),
  gender: rule('identity', 50),
  ethnicity: rule('identity', 100),
  religion: rule('identity', 100),
  /** 职级: the guest's rank, never the reception's grade. */
  rank: rule('identity', 100),
  age: rule('identity', 50),
  idNumber: rule('identity', 100),
  phone: rule('contact', 100, true),
  email: rule('contact', 200, true),
  diet: rule('diet', 1000, true),
  health: rule('health', 2000, true),
  /** Flight or train. */
  transport: rule('travel', 500, true),
  car: rule('travel', 200, true),
  room: rule('travel', 200, true),
} as const satisfies Record<string, FieldRule>;

export type GuestField = keyof typeof GUEST_FIELDS;

export const GUEST_FIELD_NAMES = Object.keys(GUEST_FIELDS) as readonly GuestField[];

export const ruleOfGuestField = (field: GuestField): FieldRule => GUEST_FIELDS[field];

/** The fields of one group, in their order. */
export const fieldsOfGroup = (group: FieldRule['group']): readonly GuestField[] =>
  GUEST_FIELD_NAMES.filter((field) => GUEST_FIELDS[field].group === group);

/** A guest's values; null or absent = not known. */
export type GuestValues = Readonly<Partial<Record<GuestField, string | null>>>;

/** The path of a guest's field in the audit and in the history of a field. */
export const guestPath = (guestId: string, field?: GuestField): string =>
  field ? `guest.${guestId}.${field}` : `guest.${guestId}`;

/** The group a history path belongs to; null when the path is not a guest's field. */
export function groupOfGuestPath(path: string): FieldRule['group'] | null {
  const [subject, , field] = path.split('.');
  if (subject !== 'guest' || field === undefined) return null;
  return Object.hasOwn(GUEST_FIELDS, field) ? ruleOfGuestField(field as GuestField).group : null;
}
