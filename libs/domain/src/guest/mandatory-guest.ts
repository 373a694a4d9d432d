import type { Profile } from '../reception/reception';
import type { GuestGroup, GuestValues } from './guest-field';

/** What has to be known of every guest (R30, R31, R35). */
export const MANDATORY_GUEST_FIELDS = [
  'name',
  'unit',
  'title',
  'gender',
  'ethnicity',
  'diet',
] as const;
export type MandatoryGuestField = (typeof MANDATORY_GUEST_FIELDS)[number];

/** The groups these fields lie in; to count what is empty they are opened, and nothing is shown. */
export const MANDATORY_GUEST_GROUPS: readonly GuestGroup[] = ['identity', 'diet'];

/** A field with how many guests lack it. */
export interface GuestGap {
  readonly field: MandatoryGuestField;
  readonly guests: number;
}

const isEmpty = (values: GuestValues, field: MandatoryGuestField): boolean =>
  field === 'name' ? !values.name && !values.originalName : !values[field]?.trim();

/**
 * How many guests lack which mandatory field; fields that nobody lacks are left out. 民族 is asked of
 * our own citizens only.
 */
export const guestGaps = (guests: readonly GuestValues[], profile: Profile): readonly GuestGap[] =>
  MANDATORY_GUEST_FIELDS.filter((field) => field !== 'ethnicity' || profile !== 'foreign')
    .map((field) => ({ field, guests: guests.filter((g) => isEmpty(g, field)).length }))
    .filter((gap) => gap.guests > 0);
