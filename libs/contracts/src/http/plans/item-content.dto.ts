import { COMPANION_ROLES, MEAL_FORMS, ROOM_CLASSES, VEHICLE_KINDS } from '@app/domain';
import type { CompanionRole, MealForm, RoomClass, Vehicle } from '@app/domain';
import {
  IsCode,
  IsFlag,
  IsId,
  IsListOfTexts,
  IsOneOf,
  IsText,
  IsWhole,
  Nullable,
  Optional,
} from '../platform';

const PAYERS = ['guest', 'host'] as const;
const USES = ['guests', 'lead', 'escort', 'luggage', 'spare'] as const;
/** In cents (分); a hundred million yuan is a slip of the pen. */
export const MOST_CENTS = 10_000_000_000;

/** Somebody of our own side at an item. */
export class CompanionDto {
  @Nullable() @IsId() userId?: string | null;
  /** @example "王副市长" */
  @Nullable() @IsText({ max: 120 }) name?: string | null;
  /**
   * 职级 as a rank code.
   * @example "ministry-deputy"
   */
  @Nullable() @IsCode() rank?: string | null;
  /** @example "companion" */
  @IsOneOf(COMPANION_ROLES) role: CompanionRole;
}

/** A meal as planned. */
export class MealDto {
  /** @example "working" */
  @IsOneOf(MEAL_FORMS) form: MealForm;
  /**
   * Who pays.
   * @example "host"
   */
  @Optional() @IsOneOf(PAYERS) payer?: (typeof PAYERS)[number];
  /**
   * In cents (分).
   * @example 13000
   */
  @Nullable() @IsWhole({ min: 0, max: MOST_CENTS }) perHead?: number | null;
  /** @example ["清蒸鱼", "时蔬"] */
  @Optional() @IsListOfTexts({ most: 60, max: 120 }) dishes?: string[];
  @Optional() @IsFlag() alcohol?: boolean;
  @Optional() @IsFlag() cigarettes?: boolean;
}

/** Rooms of one class. */
export class RoomDto {
  /** @example "standard" */
  @IsOneOf(ROOM_CLASSES) class: RoomClass;
  /** @example 6 */
  @IsWhole({ min: 1, max: 10_000 }) count: number;
  /** @example "bureau" */
  @Nullable() @IsCode() rank?: string | null;
  /**
   * In cents (分).
   * @example 45000
   */
  @Nullable() @IsWhole({ min: 0, max: MOST_CENTS }) perNight?: number | null;
}

/** Vehicles of one kind. */
export class VehicleDto {
  /** @example "minibus" */
  @IsOneOf(VEHICLE_KINDS) kind: Vehicle['kind'];
  /** @example 1 */
  @IsWhole({ min: 1, max: 1000 }) count: number;
  /** @example "guests" */
  @Optional() @IsOneOf(USES) use?: (typeof USES)[number];
  @Nullable() @IsText({ max: 500, multiline: true }) reason?: string | null;
}
