import { PROVISIONS } from '@app/domain';
import type { Provision, TimePoint } from '@app/domain';
import {
  IsFlag,
  IsListOf,
  IsListOfCodes,
  IsListOfTexts,
  IsOneOf,
  IsPart,
  IsText,
  IsWhole,
  Nullable,
  Optional,
} from '../platform';
import { IsKey } from '../receptions/is-key';
import { IsTimePoint } from './is-time-point';
import { CompanionDto, MealDto, RoomDto, VehicleDto } from './item-content.dto';

export const HARDNESS = ['fixed', 'soft'] as const;

/** What an item is about, beside its name and its times. */
export class ItemContentDto {
  /** @example "路易丝·韦斯大楼" */
  @Nullable() @IsText({ max: 200 }) place?: string | null;
  /**
   * IANA zone; the reception's when left out.
   * @example "Europe/Paris"
   */
  @Nullable() @IsText({ max: 64 }) zone?: string | null;
  @Nullable() @IsText({ max: 60 }) guestGroup?: string | null;
  /** Not shown to departments that have no task on it. */
  @Optional() @IsFlag() restricted?: boolean;
  /**
   * `fixed` like a train; by its kind when left out.
   * @example "soft"
   */
  @Optional() @IsOneOf(HARDNESS) hardness?: (typeof HARDNESS)[number];
  /**
   * Minutes on the way from the place before.
   * @example 20
   */
  @Nullable() @IsWhole({ min: 0, max: 2880 }) travelMinutes?: number | null;
  /**
   * Guests at this item; the reception's head count when left out.
   * @example 12
   */
  @Nullable() @IsWhole({ min: 1, max: 100_000 }) headCount?: number | null;
  @Optional() @IsListOf(() => CompanionDto, { max: 200 }) companions?: CompanionDto[];
  @Nullable() @IsPart(() => MealDto) meal?: MealDto | null;
  @Optional() @IsListOf(() => RoomDto, { max: 50 }) rooms?: RoomDto[];
  @Optional() @IsListOf(() => VehicleDto, { max: 50 }) vehicles?: VehicleDto[];
  /**
   * What is bought, shown, given or set out, by code.
   * @example ["flowers"]
   */
  @Optional() @IsListOfCodes(PROVISIONS) provisions?: Provision[];
  /**
   * Lines of the requirements or rules it comes from.
   * @example ["R99"]
   */
  @Optional() @IsListOfTexts({ most: 50, max: 60 }) cites?: string[];
}

/** One timed entry of the itinerary. */
export class PlanItemDto extends ItemContentDto {
  /** @example "opening" */
  @IsKey() key: string;
  /** @example "meeting" */
  @IsText({ max: 40 }) kind: string;
  /** @example "开幕式" */
  @IsText({ max: 200 }) title: string;
  /**
   * A time with offset, or an expression: `{anchor, edge?, offset?, workingDays?, at?, zone?, real?}`,
   * `{date, at, zone?}`, `{earliest: […]}`, `{latest: […]}`; open when left out.
   * @example "2026-05-12T15:00:00+02:00"
   */
  @Nullable() @IsTimePoint() start?: TimePoint | null;
  /** @example {"anchor": "item:opening", "edge": "start", "offset": "PT90M"} */
  @Nullable() @IsTimePoint() end?: TimePoint | null;
}

/** Fields of an item to set; its key and its times have edits of their own. */
export class ItemChangeDto extends ItemContentDto {
  /** @example "meeting" */
  @Optional() @IsText({ max: 40 }) kind?: string;
  /** @example "开幕式" */
  @Optional() @IsText({ max: 200 }) title?: string;
}
