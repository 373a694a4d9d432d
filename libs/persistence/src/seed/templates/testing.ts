import type { Batch, DraftPlace, Principal, TemplateFacts } from '@app/domain';
import { HOUR, NO_LAW } from '@app/domain';
import { DEPARTMENTS } from '../departments.seed';

/** The earliest approval in these tests: 2026-05-01 08:00 in Shanghai. */
export const NOW = Date.parse('2026-05-01T00:00:00Z');
/** Arrival a fortnight later, at 15:00 in Shanghai. */
export const ARRIVAL = Date.parse('2026-05-15T07:00:00Z');

const heads: readonly Principal[] = DEPARTMENTS.map(({ code }) => ({
  userId: `${code}.head`,
  role: 'departmentHead',
  departmentId: code,
}));

/** An office with all seeded departments and their heads, or with some of them. */
export const placeWith = (
  codes: readonly string[] = DEPARTMENTS.map((d) => d.code),
): DraftPlace => ({
  directory: {
    people: heads,
    departments: codes.map((code) => ({ id: code, code })),
    routes: {},
    substitutes: {},
  },
  law: NO_LAW,
  now: NOW,
});

export const batch = (
  direction: Batch['direction'],
  at: number | null,
  key = direction,
): Batch => ({
  key,
  direction,
  at,
  mode: null,
  number: null,
  place: null,
  group: null,
});

/** So many days, leaving at 16:00. */
export const stayOfDays = (days: number, arrival = ARRIVAL): readonly Batch[] => [
  batch('arrival', days === 1 ? arrival - 6 * HOUR : arrival),
  batch('departure', arrival + (days - 1) * 24 * HOUR + HOUR),
];

export const factsFor = (more: Partial<TemplateFacts> = {}): TemplateFacts => ({
  profile: 'domestic',
  grade: 'bureau',
  headCount: 8,
  secrecy: 'internal',
  zone: 'Asia/Shanghai',
  batches: stayOfDays(2),
  readyBefore: 12 * HOUR,
  ...more,
});
