import { parseOffset, type AnchorTime, type TimePoint } from '@app/domain';

export type Unit = 'minute' | 'hour' | 'day' | 'workday';

/** A time that follows something, in the parts a person chooses. */
export interface Following {
  /** `item:lunch` with its edge, `arrival`, … */
  readonly anchor: string;
  readonly edge: 'start' | 'end';
  readonly side: 'before' | 'after';
  readonly amount: number;
  readonly unit: Unit;
  /** "17:00", or '' for as it comes. */
  readonly clock: string;
  readonly real: boolean;
}

const MS = { minute: 60_000, hour: 3_600_000, day: 86_400_000 } as const;

/** Takes an expression apart; null when it says more than these parts can. */
export function followingOf(point: AnchorTime): Following | null {
  const offset = parseOffset(point.offset ?? 'PT0S');
  const workingDays = point.workingDays ?? 0;
  if (!offset) return null;
  const { days, ms } = offset;
  const parts = [days, ms, workingDays].filter((part) => part !== 0);
  if (parts.length > 1 || ms % MS.minute !== 0) return null;
  const [size = 0] = parts;
  const unit: Unit =
    workingDays !== 0
      ? 'workday'
      : days !== 0
        ? 'day'
        : ms !== 0 && ms % MS.hour === 0
          ? 'hour'
          : 'minute';
  const amount = Math.abs(ms !== 0 ? ms / MS[unit === 'hour' ? 'hour' : 'minute'] : size);
  return {
    anchor: point.anchor,
    edge: point.edge ?? 'start',
    side: size < 0 ? 'before' : 'after',
    ...{ amount, unit, clock: point.at ?? '', real: point.real === true },
  };
}

/** Puts the parts together. */
export function pointOf(following: Following, zone?: string): TimePoint {
  const { anchor, edge, side, amount, unit, clock, real } = following;
  const sign = side === 'before' ? '-' : '';
  const isItem = anchor.startsWith('item:');
  const text = { minute: `PT${amount}M`, hour: `PT${amount}H`, day: `P${amount}D`, workday: '' };
  return {
    anchor,
    ...(isItem && { edge }),
    ...(amount > 0 && unit !== 'workday' && { offset: `${sign}${text[unit]}` }),
    ...(amount > 0 && unit === 'workday' && { workingDays: side === 'before' ? -amount : amount }),
    ...(clock !== '' && { at: clock }),
    ...(zone !== undefined && { zone }),
    ...(real && isItem && { real }),
  };
}

export const NEW_FOLLOWING: Following = {
  anchor: 'arrival',
  edge: 'start',
  side: 'before',
  amount: 1,
  unit: 'hour',
  clock: '',
  real: false,
};
