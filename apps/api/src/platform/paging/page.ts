import { DEFAULT_PAGE, type PageQueryDto } from '@app/contracts/http';
import type { CursorCodec, Position } from './cursor-codec';

export interface Page<T> {
  readonly items: readonly T[];
  /** Null on the last page. */
  readonly nextCursor: string | null;
}

/** Rows to ask the database for: one more than wanted, to know whether there is another page. */
export const rowsFor = (query: PageQueryDto): number => limitOf(query) + 1;

const limitOf = (query: PageQueryDto): number => query.limit ?? DEFAULT_PAGE;

/** Cuts the row too many and makes the cursor of the last one that stays. */
export function pageOf<T>(
  codec: CursorCodec,
  scope: string,
  query: PageQueryDto,
  rows: readonly T[],
  positionOf: (row: T) => Position,
): Page<T> {
  const items = rows.slice(0, limitOf(query));
  const last = items.at(-1);
  const more = rows.length > items.length && last !== undefined;
  return { items, nextCursor: more ? codec.encode(scope, positionOf(last)) : null };
}
