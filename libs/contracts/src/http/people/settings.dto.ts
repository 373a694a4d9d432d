import { IsFlag, IsListOf, IsText, IsWhole, Nullable } from '../platform';

const DAY_MINUTES = { min: 0, max: 1439 } as const;

/** A way to look at the list of receptions, kept under a name. */
export class SavedViewDto {
  /** @example "本周外宾" */
  @IsText({ max: 60 }) name: string;
  /**
   * The query of the address.
   * @example "profile=foreign&sort=-next"
   */
  @IsText({ max: 1000, min: 0 }) search: string;
}

/** How one wants it, on all devices. */
export class SettingsDto {
  /**
   * The next task opens after one is finished.
   * @example true
   */
  @IsFlag() goesOn: boolean;

  @IsListOf(() => SavedViewDto, { max: 50 }) views: SavedViewDto[];

  /**
   * Messages by e-mail too; the inbox of the product has them always.
   * @example true
   */
  @IsFlag() email: boolean;

  /**
   * Quiet hours of one's own instead of the office's, in minutes after midnight of its clock; null with
   * `quietUntil` null: as the office.
   * @example 1260
   */
  @Nullable() @IsWhole(DAY_MINUTES) quietFrom: number | null;

  /** @example 450 */
  @Nullable() @IsWhole(DAY_MINUTES) quietUntil: number | null;

  /**
   * E-mails that ask nothing come as one summary, every day at this time (minutes after midnight of the
   * office's clock); null: each by itself, at once.
   * @example 1050
   */
  @Nullable() @IsWhole(DAY_MINUTES) summaryAt: number | null;
}
