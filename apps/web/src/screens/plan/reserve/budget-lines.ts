import type { BudgetLine, PlanDocument } from '@app/domain';
import type { Dto } from '../../../api';

/** A line of the budget as it is written now: what the server computed, and what the office wrote. */
export interface ShownLine extends BudgetLine {
  /** Where the standard was set; `null` = there is none. */
  readonly source: string | null;
  /** Only the office has it: nothing in the plan computes it. */
  readonly isOwn: boolean;
  /** The office wrote over what is computed. */
  readonly isWritten: boolean;
  /** What the standard allows, in cents; `null` = there is none. */
  readonly cap: number | null;
  /** Cents above it. */
  readonly excess: number;
}

const capOf = ({ standard, heads, units }: BudgetLine): number | null =>
  standard === null ? null : standard * heads * units;

/** Nobody has changed it since it was computed: it follows the plan. */
const isAsComputed = (line: BudgetLine): boolean =>
  !line.reason?.trim() && line.amount === capOf(line);

function shown(
  line: BudgetLine,
  more: Pick<ShownLine, 'source' | 'isOwn' | 'isWritten'>,
): ShownLine {
  const cap = capOf(line);
  const excess = cap === null ? 0 : Math.max(0, line.amount - cap);
  return { ...line, ...more, cap, excess };
}

/** The lines of the last answer with what has been written since; new ones behind them. */
export function shownLines(
  computed: readonly Dto['ComputedLineDto'][],
  written: readonly BudgetLine[],
): readonly ShownLine[] {
  const own = new Map(written.map((line) => [line.key, line]));
  const known = new Set(computed.map(({ key }) => key));
  const lines = computed.flatMap(
    ({ source, own: isOwn, excess: _excess, ...line }): ShownLine[] => {
      const mine = own.get(line.key);
      if (mine === undefined && isOwn) return [];
      if (mine === undefined || (!isOwn && isAsComputed(mine)))
        return [shown(line, { source, isOwn: false, isWritten: false })];
      const { amount, reason, payer } = mine;
      const put = isOwn ? mine : { ...line, amount, reason, payer };
      return [shown(put, { source, isOwn, isWritten: !isOwn })];
    },
  );
  const added = written
    .filter((line) => !known.has(line.key))
    .map((line) => shown(line, { source: null, isOwn: true, isWritten: false }));
  return [...lines, ...added];
}

/** Writes a part of a line into the plan; a computed one is taken over first. */
export const putLine =
  (line: ShownLine, part: Partial<BudgetLine>) =>
  (plan: PlanDocument): PlanDocument => {
    const { key, class: kind, item, standard, heads, units, amount, payer, reason } = line;
    const own = { title: line.title ?? null };
    const base = {
      ...{ key, class: kind, item, standard, heads, units, amount, payer, reason },
      ...(line.isOwn && own),
    };
    const budget = plan.budget ?? [];
    const next = { ...base, ...part };
    return {
      ...plan,
      budget: budget.some((one) => one.key === key)
        ? budget.map((one) => (one.key === key ? next : one))
        : [...budget, next],
    };
  };

export const removeLine =
  (key: string) =>
  (plan: PlanDocument): PlanDocument => ({
    ...plan,
    budget: (plan.budget ?? []).filter((one) => one.key !== key),
  });

/** Most cents that the server takes for one amount. */
const MOST_CENTS = 10_000_000_000;

/** "1,300.50", "１３００" in cents; `null` for what is no amount. */
export function centsIn(text: string): number | null {
  const plain = text.normalize('NFKC').replace(/[,\s¥元]/g, '');
  if (!/^\d+(\.\d{1,2})?$/.test(plain)) return null;
  const cents = Math.round(Number(plain) * 100);
  return cents <= MOST_CENTS ? cents : null;
}
