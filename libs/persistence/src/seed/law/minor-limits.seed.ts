import { MINOR_LIMIT_MINUTES, PROFILES, type MinorLimit } from '@app/domain';

/** How far a 微调 may go until the office decides otherwise. */
export const MINOR_LIMITS: readonly MinorLimit[] = PROFILES.map((profile) => ({
  profile,
  minutes: MINOR_LIMIT_MINUTES[profile],
  source: '系统默认',
}));
