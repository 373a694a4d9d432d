import type { Profile } from '../reception/reception';
import { MINUTE } from '../time/instant';
import type { Law } from './law';

/** How far a 微调 may move anything in one kind of reception: an office's setting, by versions. */
export interface MinorLimit {
  readonly profile: Profile;
  readonly minutes: number;
  /** By whose decision. */
  readonly source: string;
}

/** What an office starts with, in minutes. A new profile is one line here. */
export const MINOR_LIMIT_MINUTES: Readonly<Record<Profile, number>> = {
  domestic: 60,
  business: 120,
  foreign: 120,
};

/** The limit in force, in ms; the product's own where the office has none. */
export function minorLimitFor(law: Pick<Law, 'minorLimits'>, profile: Profile): number {
  const own = law.minorLimits?.find((limit) => limit.profile === profile);
  return (own?.minutes ?? MINOR_LIMIT_MINUTES[profile]) * MINUTE;
}
