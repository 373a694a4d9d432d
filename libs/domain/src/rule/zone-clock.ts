import type { Instant } from '../time/instant';
import { DAY, MINUTE } from '../time/instant';
import { wallOf } from '../time/zone-time';

/** Reads the wall clock of one zone. */
export class ZoneClock {
  constructor(private readonly zone: string) {}

  /** Minutes after local midnight. */
  minute(at: Instant): number {
    return Math.floor(wallOf(at, this.zone) / MINUTE) % (DAY / MINUTE);
  }

  /** `YYYY-MM-DD` */
  day(at: Instant): string {
    return new Date(wallOf(at, this.zone)).toISOString().slice(0, 10);
  }

  /** Days since 1970 on the calendar of the zone. */
  dayNumber(at: Instant): number {
    return Math.floor(wallOf(at, this.zone) / DAY);
  }
}
