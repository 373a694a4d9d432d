import { GUEST_FIELD_NAMES, GUEST_GROUPS, guestPath } from '@app/domain';
import type { GuestField, GuestValues } from '@app/domain';
import type { ClientBase } from 'pg';
import { randomUUID } from 'node:crypto';
import type { FieldChange } from '../audit/audit-fact';
import type { Sealer } from '../sealing/sealer';
import { openValues, storedValues, VALUE_COLUMNS } from './guest-columns';
import type { GuestRow } from './guest-columns';

/** What an act changed, by history path; for the audit. */
export type GuestChanges = Readonly<Record<string, FieldChange>>;

/** What can be in the way of changing one guest. */
export type GuestRefusal = 'not-found' | 'stale' | 'erased';

/**
 * Appends guests at the end of the list, in their order. The caller holds the reception's row, which
 * keeps positions apart. Two statements, however many guests.
 */
export async function insertGuests(
  client: ClientBase,
  sealer: Sealer,
  receptionId: string,
  guests: readonly GuestValues[],
): Promise<{ readonly ids: readonly string[]; readonly changes: GuestChanges }> {
  const ids = guests.map(() => randomUUID());
  const last = await client.query<{ position: number }>(
    'SELECT coalesce(max(position), 0) AS position FROM guest WHERE reception_id = $1',
    [receptionId],
  );
  const first = (last.rows[0]?.position ?? 0) + 1;
  const stored = guests.map((values, n) => storedValues(sealer, ids[n] ?? '', values));
  const columns = VALUE_COLUMNS.map((_, column) => stored.map((row) => row[column] ?? null));
  await client.query(
    `INSERT INTO guest (reception_id, id, position, ${VALUE_COLUMNS.join(', ')})
     SELECT $1, * FROM unnest($2::uuid[], $3::int[], ${columns.map((_, n) => `$${n + 4}::text[]`).join(', ')})`,
    [receptionId, ids, ids.map((_, n) => first + n), ...columns],
  );
  const changes = guests.map((values, n) => changesOf(ids[n] ?? '', {}, values));
  return { ids, changes: Object.assign({}, ...changes) as GuestChanges };
}

/**
 * Changes one guest when it still has the `revision` the writer saw (null = whatever it has).
 * `change` gives the new values from the old ones; a field it leaves out becomes unknown.
 */
export async function updateGuest(
  client: ClientBase,
  sealer: Sealer,
  guest: { readonly receptionId: string; readonly id: string; readonly revision: number | null },
  change: (before: GuestValues) => GuestValues,
): Promise<{ readonly revision: number; readonly changes: GuestChanges } | GuestRefusal> {
  const row = await lockGuest(client, guest);
  if (typeof row === 'string') return row;
  const before = openValues(sealer, row, GUEST_GROUPS);
  if (before.erased) return 'erased';
  const after = change(before.values);
  const changes = changesOf(row.id, before.values, after);
  if (Object.keys(changes).length === 0) return { revision: row.revision, changes };
  const set = VALUE_COLUMNS.map((column, n) => `${column} = $${n + 2}`).join(', ');
  await client.query(`UPDATE guest SET ${set}, revision = revision + 1 WHERE id = $1`, [
    row.id,
    ...storedValues(sealer, row.id, after),
  ]);
  return { revision: row.revision + 1, changes };
}

/** Takes one guest off the list, under the same condition as `updateGuest`. */
export async function deleteGuest(
  client: ClientBase,
  sealer: Sealer,
  guest: { readonly receptionId: string; readonly id: string; readonly revision: number | null },
): Promise<{ readonly changes: GuestChanges } | GuestRefusal> {
  const row = await lockGuest(client, guest);
  if (typeof row === 'string') return row;
  const before = openValues(sealer, row, GUEST_GROUPS);
  if (before.erased) return 'erased';
  await client.query('DELETE FROM guest WHERE id = $1', [row.id]);
  return { changes: changesOf(row.id, before.values, {}) };
}

async function lockGuest(
  client: ClientBase,
  guest: { readonly receptionId: string; readonly id: string; readonly revision: number | null },
): Promise<GuestRow | GuestRefusal> {
  const { rows } = await client.query<GuestRow>(
    `SELECT id, position, revision, ${VALUE_COLUMNS.join(', ')} FROM guest
      WHERE id = $1 AND reception_id = $2 FOR UPDATE`,
    [guest.id, guest.receptionId],
  );
  const [row] = rows;
  if (!row) return 'not-found';
  return guest.revision === null || guest.revision === row.revision ? row : 'stale';
}

function changesOf(id: string, before: GuestValues, after: GuestValues): GuestChanges {
  const value = (values: GuestValues, field: GuestField) => values[field] || null;
  return Object.fromEntries(
    GUEST_FIELD_NAMES.filter((field) => value(before, field) !== value(after, field)).map(
      (field) => [guestPath(id, field), { from: value(before, field), to: value(after, field) }],
    ),
  );
}
