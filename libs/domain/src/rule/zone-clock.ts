import type { Instant } from '../time/instant';
import { DAY, MINUTE } from '../time/instant';

/** Clocks of the world change at quarters of an hour at the earliest. */
const QUARTER = 15 * MINUTE;

/** Making one costs a hundred times what asking it costs; there are some 400 zones. */
const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone);
  if (known) return known;
  const made = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  formats.set(zone, made);
  return made;
}

/** Reads the wall clock of one zone, quickly for many instants that lie near each other. */
export class ZoneClock {
  private readonly shift = new Map<number, number>();
  private readonly format: Intl.DateTimeFormat;

  constructor(zone: string) {
    this.format = formatOf(zone);
  }

  /** Minutes after local midnight. */
  minute(at: Instant): number {
    return Math.floor(this.wall(at) / MINUTE) % (DAY / MINUTE);
  }

  /** `YYYY-MM-DD` */
  day(at: Instant): string {
    return new Date(this.wall(at)).toISOString().slice(0, 10);
  }

  /** Days since 1970 on the calendar of the zone. */
  dayNumber(at: Instant): number {
    return Math.floor(this.wall(at) / DAY);
  }

  private wall(at: Instant): number {
    const quarter = Math.floor(at / QUARTER);
    const known = this.shift.get(quarter);
    if (known !== undefined) return at + known;
    const start = quarter * QUARTER;
    const parts = this.format.formatToParts(start);
    const part = (type: string): number => Number(parts.find((p) => p.type === type)?.value ?? 0);
    const wall = Date.UTC(
      part('year'),
      part('month') - 1,
      part('day'),
      part('hour'),
      part('minute'),
    );
    this.shift.set(quarter, wall - start);
    return at + wall - start;
  }
}
