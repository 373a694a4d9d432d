import type { Deadline } from '../deadline/step';
import { stepBit } from '../deadline/step';
import type { Reception } from '../reception/reception';
import type { Amendment } from './amendment';
import { isOpenAmendment } from './amendment';

/**
 * The clock of a proposal (F52): `due` when it passes to the deputy, `office` when its default is
 * applied. A what-if is nobody's to decide.
 */
export function clockDeadlines(r: Reception, a: Amendment): Deadline[] {
  const { clock } = a;
  if (!clock || r.status !== 'open' || a.status === 'what-if' || !isOpenAmendment(a)) return [];
  const subject = { kind: 'amendment', id: a.id } as const;
  const all: Deadline[] = [
    { subject, step: 'due', at: clock.decideBy },
    ...(clock.fallbackAt === null
      ? []
      : [{ subject, step: 'office', at: clock.fallbackAt } as const]),
  ];
  return all.filter((d) => !(a.fired & stepBit(d.step)));
}

/** To whom a proposal passes when its clock runs out. */
export const deputyOf = (a: Amendment): string | null => a.clock?.deputyId ?? null;
