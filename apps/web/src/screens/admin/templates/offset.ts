/** A task's time as the template keeps it: an anchor, a signed length, perhaps a time of the day. */
export interface AnchoredDue {
  readonly anchor: string;
  readonly edge?: 'start' | 'end';
  readonly offset?: string;
  readonly at?: string;
}

export type Unit = 'D' | 'H' | 'M';

export interface Offset {
  readonly isBefore: boolean;
  readonly amount: number;
  readonly unit: Unit;
}

/** True for a time that hangs on an anchor; others are not edited here. */
export function isAnchored(due: unknown): due is AnchoredDue {
  return typeof due === 'object' && due !== null && 'anchor' in due;
}

/** "-P2D", "PT2H", "-PT90M" in parts; a length of several units comes in its smallest. */
export function parseOffset(text = 'PT0M'): Offset {
  const match = /^(-?)P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?)?$/.exec(text);
  const isBefore = match?.[1] === '-';
  const [days, hours, minutes] = [2, 3, 4].map((at) => Number(match?.[at] ?? 0));
  if (days && !hours && !minutes) return { isBefore, amount: days, unit: 'D' };
  if (hours && !minutes && !days) return { isBefore, amount: hours, unit: 'H' };
  const amount = ((days ?? 0) * 24 + (hours ?? 0)) * 60 + (minutes ?? 0);
  return { isBefore, amount, unit: 'M' };
}

/** The way back. */
export function writeOffset({ isBefore, amount, unit }: Offset): string {
  const sign = isBefore && amount > 0 ? '-' : '';
  return unit === 'D' ? `${sign}P${amount}D` : `${sign}PT${amount}${unit}`;
}
