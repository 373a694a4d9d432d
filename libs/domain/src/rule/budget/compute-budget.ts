import type { BudgetLine, PlanDocument } from '../../plan/plan-document';
import { judged } from '../checks/judged';
import { standardsInForce } from '../law-in-force';
import { receptionDay } from '../reception-day';
import type { RuleCase } from '../rule-case';
import { WordFinder } from '../words/word-finder';
import { costLines, excessOf } from './cost-lines';

/** A line of the computed budget, with what it is measured by. */
export interface ComputedLine extends BudgetLine {
  /** Where the standard was set; `null` = there is none. */
  readonly source: string | null;
  /** Written by the office; nothing of the plan computes it. */
  readonly own: boolean;
  /** Cents above the standard. */
  readonly excess: number;
}

/**
 * The lines that a new draft starts with: those that a standard reaches. As long as nobody changes
 * them they follow the plan; what the office writes in their place stays.
 */
export function draftBudget(plan: PlanDocument, on: RuleCase): readonly BudgetLine[] {
  return computeBudget(plan, on)
    .filter((line) => line.standard !== null)
    .map(({ source: _source, own: _own, excess: _excess, ...line }) => line);
}

/**
 * The budget of a plan (F35): standard × heads × units by locality, rank and the reception's first
 * day; what the plan or the office says differently takes its place, and shows what is above.
 */
export function computeBudget(plan: PlanDocument, on: RuleCase): readonly ComputedLine[] {
  const day = receptionDay(plan, on);
  const standards = standardsInForce(on.law, on.facts.profile, day);
  const lines = costLines(judged(plan, on, new WordFinder([], []), standards));
  return lines.map(({ path: _path, ...line }) => ({ ...line, excess: excessOf(line) }));
}
