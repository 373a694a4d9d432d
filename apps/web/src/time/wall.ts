import { instantOf, wallOf } from '@app/domain';

const MINUTE = 60_000;

/** What a clock on the wall of `zone` shows, as "2026-11-24T16:00". */
export function wallText(instant: string | number, zone: string): string {
  const at = typeof instant === 'number' ? instant : Date.parse(instant);
  return new Date(wallOf(at, zone)).toISOString().slice(0, 16);
}

/** The instant (epoch milliseconds) at which the clocks of `zone` show "2026-11-24T16:00". */
export function instantOfWall(wall: string, zone: string): number {
  return instantOf(Date.parse(`${wall}Z`), zone);
}

/** The same as RFC 3339 text with the offset of the zone: "2026-11-24T16:00:00+01:00". */
export function wallInstantText(wall: string, zone: string): string {
  return zonedText(instantOfWall(wall, zone), zone);
}

/** An instant as RFC 3339 text with the offset that `zone` has then. */
export function zonedText(instant: number, zone: string): string {
  const ahead = Math.round((wallOf(instant, zone) - instant) / MINUTE);
  const hours = String(Math.floor(Math.abs(ahead) / 60)).padStart(2, '0');
  const minutes = String(Math.abs(ahead) % 60).padStart(2, '0');
  const shown = new Date(wallOf(instant, zone)).toISOString().slice(0, 19);
  return `${shown}${ahead < 0 ? '-' : '+'}${hours}:${minutes}`;
}
