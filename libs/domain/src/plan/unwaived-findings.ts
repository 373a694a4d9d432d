import type { Reception } from '../reception/reception';

type Answered = Pick<Reception, 'waivedFindings' | 'declarations'>;

/**
 * Which blocking findings, by their ids, still keep a plan from being approved: neither waived, nor
 * declared 不适用 by the office head and confirmed by a second person.
 */
export function unwaivedFindings(r: Answered, blocking: readonly string[]): readonly string[] {
  const answered = new Set([
    ...r.waivedFindings,
    ...r.declarations.filter((d) => d.confirmedBy !== null).map((d) => d.finding),
  ]);
  return blocking.filter((id) => !answered.has(id));
}
