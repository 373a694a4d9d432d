import { ActDto, ReasonedActDto } from '../acts';
import { IsInstant, IsWhole, Nullable } from '../platform';

/** When it will be over: exactly one of the two. */
export class ExpectEndDto extends ActDto {
  /** @example "2026-05-12T20:40:00+08:00" */
  @Nullable() @IsInstant() at?: string | null;
  /**
   * So many minutes from when it is said ("last dish").
   * @example 10
   */
  @Nullable() @IsWhole({ min: 0, max: 1440 }) inMinutes?: number | null;
}

/** What really happened; null: it has not. */
export class CorrectItemDto extends ReasonedActDto {
  /** @example "2026-05-12T19:05:00+08:00" */
  @Nullable() @IsInstant() start?: string | null;
  /** @example "2026-05-12T20:35:00+08:00" */
  @Nullable() @IsInstant() end?: string | null;
}
