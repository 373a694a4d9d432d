import { WaitingDto } from '../boards';
import { IsWhole, NumberInQuery, Optional } from '../platform';

export class StuckQueryDto {
  /**
   * Only what has waited for at least so many hours.
   * @example 4
   */
  @Optional()
  @NumberInQuery()
  @IsWhole({ min: 0, max: 8760 })
  hours: number = 4;

  /**
   * Rows wanted; 200 when left out.
   * @example 200
   */
  @Optional()
  @NumberInQuery()
  @IsWhole({ min: 1, max: 5000 })
  limit: number = 200;
}

/** Something that waits, in which reception. */
export class StuckDto extends WaitingDto {
  receptionId: string;
  receptionCode: string;
  receptionTitle: string;
  zone: string;
}

export class StuckListDto {
  now: Date;
  /** All of them; `items` holds the first `limit`. */
  count: number;
  /** Late ones first, then what has waited longest. */
  items: StuckDto[];
}
