import type { Profile } from '../reception/reception';

/** One line of a standards table (标准): a cap by locality, rank and date. Amounts in cents (分). */
export interface Standard {
  readonly code: string;
  /** Cost class: `lodging`, `meals`, `banquets`, `transport`, `gifts`, `venue`, `other`. */
  readonly class: string;
  readonly profile: Profile;
  readonly locality: string;
  /** 职级 code, or `any`. */
  readonly rank: string;
  readonly amount: number;
  /** A meal of this form only (`buffet`, `tea`); default: whatever the class holds. */
  readonly form?: string | null;
  /** Per what: a head and day, a head and meal, a room and night, a person once. */
  readonly per: 'head-day' | 'head-meal' | 'room-night' | 'head-once';
  readonly from: string;
  readonly to?: string | null;
  readonly source: string;
}
