import { GRADES, MEAL_FORMS, PROFILES, SECRECY_LEVELS } from '@app/domain';
import type { Grade, MealForm, Profile, Secrecy } from '@app/domain';
import { IsListOfCodes, IsWhole, Optional } from '../platform';
import { ruleInside } from '../platform/rule';
import { wholesFaults, wordsFaults } from './template-shape-faults';

const HEADS = { min: 1, max: 100_000 };
const DAYS = { min: 1, max: 60 };
const FORMS = [...MEAL_FORMS, 'unstated'] as const;

/** When something of a template applies; everything that is given must hold. */
export class ConditionDto {
  /** @example ["foreign"] */
  @Optional() @IsListOfCodes(PROFILES) profiles?: Profile[];
  /**
   * 接待规格
   * @example ["bureau"]
   */
  @Optional() @IsListOfCodes(GRADES) grades?: Grade[];
  /** @example 2 */
  @Optional() @IsWhole(HEADS) minHeads?: number;
  /** @example 200 */
  @Optional() @IsWhole(HEADS) maxHeads?: number;
  /**
   * Kinds of the item, or classes as `class:meeting`.
   * @example ["meal"]
   */
  @Optional() @ruleInside('kinds', wordsFaults) itemKinds?: string[];
  /** @example ["banquet"] */
  @Optional() @IsListOfCodes(FORMS) mealForms?: (MealForm | 'unstated')[];
  /**
   * Months 1–12.
   * @example [6, 7, 8]
   */
  @Optional() @ruleInside('months', (v) => wholesFaults(v, 1, 12)) months?: number[];
  /** @example ["internal"] */
  @Optional() @IsListOfCodes(SECRECY_LEVELS) secrecy?: Secrecy[];
  /** @example 1 */
  @Optional() @IsWhole(DAYS) minDays?: number;
  /** @example 5 */
  @Optional() @IsWhole(DAYS) maxDays?: number;
}
