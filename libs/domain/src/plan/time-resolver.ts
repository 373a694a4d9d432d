import type { Instant } from '../time/instant';
import { isInRange, parseInstant } from '../time/instant';
import { isZone } from '../time/local-time';
import { WorkCalendar } from '../time/work-calendar';
import { instantOf, parseClock, parseDate } from '../time/zone-time';
import type { AnchorBook } from './anchor-book';
import { anchorName } from './anchor-book';
import { stepsOf, takeSteps } from './anchored-time';
import type { Finding, FindingCode } from './finding';
import { PLAN_LIMITS } from './plan-document';
import type { AnchorTime, LocalTime, TimePoint } from './time-expression';
import { isAnchorTime } from './time-expression';
import type { Timed } from './timed';
import { earliestOf, latestOf, moved, OPEN, timed } from './timed';

/** Turns expressions into instants, and tells every fault with its path. */
export class TimeResolver {
  readonly findings: Finding[] = [];
  private readonly missingYears = new Set<number>();

  constructor(
    private readonly book: AnchorBook,
    private readonly calendar: WorkCalendar,
  ) {}

  /** Open where it is open or faulty. `home` is the zone of a wall time that names none. */
  point(point: TimePoint | null | undefined, path: string, home: string, depth = 0): Timed {
    if (point === null || point === undefined) return OPEN;
    if (typeof point === 'string') {
      const at = parseInstant(point);
      if (at === null) this.fault('time.unreadable', path, point);
      return timed(at);
    }
    if (depth > PLAN_LIMITS.depth) {
      this.fault('time.too-deep', path, String(PLAN_LIMITS.depth));
      return OPEN;
    }
    if (isAnchorTime(point)) return this.anchored(point, path);
    if ('date' in point) return this.local(point, path, home);
    const [kind, list] =
      'earliest' in point
        ? (['earliest', point.earliest] as const)
        : (['latest', point.latest] as const);
    if (list.length === 0) this.fault('time.choice-empty', `${path}.${kind}`);
    const all = list.map((one, i) => this.point(one, `${path}.${kind}[${i}]`, home, depth + 1));
    return kind === 'earliest' ? earliestOf(all) : latestOf(all);
  }

  private anchored(point: AnchorTime, path: string): Timed {
    const steps = stepsOf(point, (code, field, detail) =>
      this.fault(code, `${path}.${field}`, detail),
    );
    const isReal = point.real === true;
    const base = this.book.valueOf(point.anchor, point.edge ?? 'start', isReal);
    if (base === null) this.fault('time.anchor-unknown', `${path}.anchor`, point.anchor);
    else if (isReal && anchorName(point.anchor)?.kind !== 'item') {
      this.fault('time.real-without-item', `${path}.real`, point.anchor);
    }
    if (steps === null || base === null) return OPEN;
    const zone = point.zone ?? this.book.zoneOfAnchor(point.anchor);
    const where = point.offset === undefined ? path : `${path}.offset`;
    return moved(base, (from) => {
      const { at, missing } = takeSteps(from, steps, zone, this.calendar);
      this.tellMissing(missing, `${path}.workingDays`);
      return this.inRange(at, where, point.offset);
    });
  }

  private local(point: LocalTime, path: string, home: string): Timed {
    const day = parseDate(point.date);
    const clock = parseClock(point.at);
    const { zone = home } = point;
    if (day === null) this.fault('time.unreadable', `${path}.date`, point.date);
    if (clock === null) this.fault('time.unreadable', `${path}.at`, point.at);
    if (!isZone(zone)) this.fault('zone.unknown', `${path}.zone`, zone);
    if (day === null || clock === null || !isZone(zone)) return OPEN;
    return timed(this.inRange(instantOf(day + clock, zone), `${path}.date`, point.date));
  }

  private inRange(at: Instant, path: string, detail?: string): Instant | null {
    if (isInRange(at)) return at;
    this.fault('time.out-of-range', path, detail);
    return null;
  }

  /** Once for each year: one calendar has to be entered, however many tasks need it. */
  private tellMissing(years: readonly number[], path: string): void {
    for (const year of years) {
      if (this.missingYears.has(year)) continue;
      this.missingYears.add(year);
      const detail = String(year);
      this.findings.push({ code: 'time.holidays-missing', severity: 'warn', path, detail });
    }
  }

  fault(code: FindingCode, path: string, detail?: string): void {
    this.findings.push({ code, severity: 'block', path, ...(detail ? { detail } : {}) });
  }
}
