import type { SpokenNumber } from '@app/domain';

const spare = (share: number, min: number): SpokenNumber => ({
  share,
  min,
  unknown: `至少 ${min}（人数未定，按 ${share * 100}% 核算）`,
});

/** 宁可备而不用 (R55, F36): what is kept in reserve, by head count; all of it goes back unused. */
export const SPARE = {
  chairs: spare(0.1, 2),
  cards: spare(0.1, 2),
  plates: spare(0.1, 2),
  rooms: spare(0.05, 1),
  cars: spare(0.025, 1),
} as const;

/** 陪餐: up to 10 guests 3, above that a third, rounded down (P-8). A stricter local table is a rule's. */
export const COMPANIONS: SpokenNumber = {
  share: 1 / 3,
  min: 3,
  round: 'down',
  unknown: '3（人数未定；超过 10 人为三分之一）',
};
