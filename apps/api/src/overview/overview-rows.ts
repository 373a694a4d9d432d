import type { OverviewCountsDto, OverviewRowDto, ReceptionRowDto } from '@app/contracts/http';

const WORST_FIRST = ['red', 'amber', 'green', 'grey'];

/** A calendar day in a zone, as text that can be compared. */
const dayIn = (at: Date, zone: string): string =>
  new Intl.DateTimeFormat('en-CA', { timeZone: zone, dateStyle: 'short' }).format(at);

function touchesToday({ startAt, endAt, zone }: ReceptionRowDto, now: Date): boolean {
  if (!startAt) return false;
  const today = dayIn(now, zone);
  return dayIn(startAt, zone) <= today && today <= dayIn(endAt ?? startAt, zone);
}

/** Red first, then amber; of equal colour what is today, then in the order of the list. */
export function overviewRows(rows: readonly ReceptionRowDto[], now: Date): OverviewRowDto[] {
  return rows
    .map((row) => ({ ...row, today: touchesToday(row, now) }))
    .sort(
      (a, b) =>
        WORST_FIRST.indexOf(a.health.level) - WORST_FIRST.indexOf(b.health.level) ||
        Number(b.today) - Number(a.today),
    );
}

/** How many receptions are red, amber, green, grey. */
export function countByLevel(rows: readonly OverviewRowDto[]): OverviewCountsDto {
  const count = (level: string): number => rows.filter((r) => r.health.level === level).length;
  return {
    receptions: rows.length,
    today: rows.filter(({ today }) => today).length,
    red: count('red'),
    amber: count('amber'),
    green: count('green'),
    grey: count('grey'),
  };
}
