const MINUTE = 60_000;

/**
 * A wall-clock time in a zone as RFC 3339 with that zone's offset. `day` counts from `startsOn`
 * (`YYYY-MM-DD`); `clock` is `HH:mm`. A time that a clock change leaves out moves forward.
 */
export function localTime(startsOn: string, day: number, clock: string, zone: string): string {
  const wall = Date.parse(`${startsOn}T${clock}:00Z`) + day * 24 * 60 * MINUTE;
  let offset = offsetMinutes(wall, zone);
  offset = offsetMinutes(wall - offset * MINUTE, zone);
  const sign = offset < 0 ? '-' : '+';
  const two = (value: number): string => String(Math.floor(value)).padStart(2, '0');
  const shift = `${sign}${two(Math.abs(offset) / 60)}:${two(Math.abs(offset) % 60)}`;
  return `${new Date(wall).toISOString().slice(0, 19)}${shift}`;
}

/** Minutes by which the clocks of `zone` are ahead of UTC at an instant. */
function offsetMinutes(at: number, zone: string): number {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    hourCycle: 'h23',
  }).formatToParts(at);
  const part = (type: string): number => Number(parts.find((p) => p.type === type)?.value);
  const shown = Date.UTC(
    part('year'),
    part('month') - 1,
    part('day'),
    part('hour'),
    part('minute'),
  );
  return Math.round((shown - Math.floor(at / MINUTE) * MINUTE) / MINUTE);
}
