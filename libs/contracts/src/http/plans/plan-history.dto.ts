import { PersonDto } from '../directory';
import { IsText } from '../platform';

export class PlanHistoryQueryDto {
  /**
   * A place of the plan, by keys.
   * @example "items/welcome/start"
   */
  @IsText({ max: 200 }) path: string;
}

/** Who agreed to a version, and when. */
export class PlanDecisionDto {
  approvalId: string;
  /** plan, change */
  matter: string;
  /** pending, approved, returned, withdrawn */
  status: string;
  decided: { by: PersonDto | null; at: string }[];
}

/** One value a place of the plan had. */
export class PlanValueDto {
  /** The version that brought it. */
  version: number;
  from: unknown;
  to: unknown;
  author: PersonDto | null;
  at: string;
  /** What was written with the version. */
  reason: string | null;
  approvals: PlanDecisionDto[];
}

export class PlanHistoryDto {
  receptionId: string;
  path: string;
  /** Oldest first. */
  items: PlanValueDto[];
}
