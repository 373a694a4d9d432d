import { IsText } from './is-text';
import { NumberInQuery, Optional } from './is-list';
import { IsWhole } from './is-plain';

export const DEFAULT_PAGE = 50;
export const MAX_PAGE = 200;

/** The query of every list: how many, and after which row. */
export class PageQueryDto {
  /**
   * Rows wanted, 1 to 200; 50 when left out.
   * @example 50
   */
  @Optional()
  @NumberInQuery()
  @IsWhole({ min: 1, max: MAX_PAGE })
  limit?: number;

  /** `nextCursor` of the answer before; opaque. */
  @Optional()
  @IsText({ max: 500 })
  cursor?: string;
}
