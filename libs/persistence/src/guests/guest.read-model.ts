import { GUEST_GROUPS, guestLikeness } from '@app/domain';
import type { GuestGroup, GuestValues } from '@app/domain';
import type { Sealer } from '../sealing/sealer';
import { openValues, PLAIN_COLUMNS, sealedColumn } from './guest-columns';
import type { GuestRow } from './guest-columns';
import type { Sql } from '../sql';

/** A guest as far as the reader may see it. */
export interface GuestView {
  readonly id: string;
  readonly position: number;
  readonly revision: number;
  /** Plain values, and those of the groups that were asked for. */
  readonly values: GuestValues;
  readonly erased: boolean;
}

/** The guests of a reception in their order. Groups that are not asked for are not even read. */
export async function listGuests(
  sql: Sql,
  sealer: Sealer,
  receptionId: string,
  groups: readonly GuestGroup[],
): Promise<GuestView[]> {
  const { rows } = await sql.query<GuestRow>(
    `${selectOf(groups)} WHERE reception_id = $1 ORDER BY position, id`,
    [receptionId],
  );
  return rows.map((row) => viewOf(sealer, row, groups));
}

/** One guest of this reception, or null. */
export async function findGuest(
  sql: Sql,
  sealer: Sealer,
  receptionId: string,
  id: string,
  groups: readonly GuestGroup[],
): Promise<GuestView | null> {
  const { rows } = await sql.query<GuestRow>(
    `${selectOf(groups)} WHERE reception_id = $1 AND id = $2`,
    [receptionId, id],
  );
  return rows[0] ? viewOf(sealer, rows[0], groups) : null;
}

/** Who is on the list already, for the check of a pasted table. */
export async function listGuestLikenesses(
  sql: Sql,
  receptionId: string,
): Promise<ReadonlySet<string>> {
  const { rows } = await sql.query<{ name: string; original: string; unit: string }>(
    'SELECT name_zh AS name, name_original AS original, unit FROM guest WHERE reception_id = $1',
    [receptionId],
  );
  return new Set(
    rows.map(({ name, original, unit }) => guestLikeness({ name, originalName: original, unit })),
  );
}

export interface GuestCounts {
  readonly total: number;
  readonly batches: readonly { readonly batch: string | null; readonly count: number }[];
  readonly groups: readonly { readonly group: string | null; readonly count: number }[];
}

/** How many guests there are, by batch and by group. Opens nothing. */
export async function countGuests(sql: Sql, receptionId: string): Promise<GuestCounts> {
  const { rows } = await sql.query<{
    batch: string | null;
    group: string | null;
    by: number;
    count: number;
  }>(
    `SELECT batch_key AS batch, group_name AS "group", count(*)::int AS count,
            grouping(batch_key, group_name) AS by
       FROM guest WHERE reception_id = $1
      GROUP BY GROUPING SETS ((batch_key), (group_name), ())
      ORDER BY min(position)`,
    [receptionId],
  );
  const of = (by: number) => rows.filter((row) => row.by === by);
  return {
    total: of(3)[0]?.count ?? 0,
    batches: of(1).map(({ batch, count }) => ({ batch, count })),
    groups: of(2).map(({ group, count }) => ({ group, count })),
  };
}

const selectOf = (groups: readonly GuestGroup[]): string => {
  const sealed = GUEST_GROUPS.map((group) =>
    groups.includes(group) ? sealedColumn(group) : `NULL AS ${sealedColumn(group)}`,
  );
  return `SELECT id, position, revision, ${[...Object.values(PLAIN_COLUMNS), ...sealed].join(', ')} FROM guest`;
};

const viewOf = (sealer: Sealer, row: GuestRow, groups: readonly GuestGroup[]): GuestView => ({
  id: row.id,
  position: row.position,
  revision: row.revision,
  ...openValues(sealer, row, groups),
});
