import { FlagInQuery, IsFlag, Optional } from '../platform';

export class PlanBudgetQueryDto {
  /** `true`: of the draft, although a plan is in force. */
  @Optional() @FlagInQuery() @IsFlag() draft?: boolean;
}

/** One line of the budget; amounts in cents (分). */
export class ComputedLineDto {
  /** @example "meal:lunch" */
  key: string;
  /** @example "meals" */
  class: string;
  /** What a line of the office's own is called. */
  title: string | null;
  item: string | null;
  /** Per head (or room) and unit; null: there is no standard. */
  standard: number | null;
  heads: number;
  /** Meals, days or nights. */
  units: number;
  amount: number;
  payer: 'host' | 'guest';
  /** Cents above the standard. */
  excess: number;
  /** Why it is above the standard. */
  reason: string | null;
  /** Where the standard was set. */
  source: string | null;
  /** Written by the office; nothing of the plan computes it. */
  own: boolean;
}

/** What a plan costs by the standards in force on its first day (F35). */
export class PlanBudgetDto {
  /** Number of the plan version; null = the draft. */
  version: number | null;
  /** The day by whose standards it is computed. */
  day: string;
  /** @example "CN-22" */
  locality: string;
  lines: ComputedLineDto[];
  /** What the host pays. */
  total: number;
  excess: number;
}
