import type { ReactNode } from 'react';
import { common } from '../language/common.texts';
import { useTexts } from '../language/texts';
import { within } from '../language/within';
import { clock, date, day, dayKey, deviceZone, differs, useNow } from '../time';

const NEAR_MS = 2 * 86_400_000;

interface HereAtProps {
  readonly at: string | number;
  /** The zone in which the time beside this is said. */
  readonly zone: string;
}

/**
 * The same instant on the clock of this device, where it shows another time; with its day when that
 * is another one. "本机 20:00", "本机 明天 02:40".
 */
export function HereAt({ at, zone }: HereAtProps): ReactNode {
  const words = useTexts(common);
  const now = useNow();
  if (!differs(zone, deviceZone, at)) return null;
  const isSameDay = dayKey(at, zone) === dayKey(at, deviceZone);
  // The time beside this has the year, where it is another one.
  const isNear = Math.abs(Number(new Date(at)) - now) < NEAR_MS;
  const named = isNear ? day(at, deviceZone, now) : date(at, deviceZone);
  const time = clock(at, deviceZone);
  const said = isSameDay ? time : `${named} ${time}`;
  return <span className="t12 l nw">{words.hereAt(within(said))}</span>;
}
