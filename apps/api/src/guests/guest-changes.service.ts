import { Inject, Injectable } from '@nestjs/common';
import type { Door } from '@app/commands';
import type { GuestChangedDto } from '@app/contracts/http';
import {
  checkGuest,
  conflict,
  notFound,
  refuse,
  type Actor,
  type GuestBatch,
  type GuestFault,
  type GuestValues,
  type Refusal,
} from '@app/domain';
import {
  lastSave,
  changeFact,
  deleteGuest,
  findGuestHost,
  findReceptionHead,
  insertGuests,
  readScopeOf,
  updateGuest,
  type GuestRefusal,
  type Sql,
} from '@app/persistence';
import { DOOR } from '../platform/door/door.module';
import { invalidInput } from '../platform/problems/problem';
import { refused } from '../platform/problems/problem-of';
import type { CommandMeta } from '../platform/request/meta.decorator';

export interface GuestPlace {
  readonly receptionId: string;
  readonly id: string;
  /** What the writer read. */
  readonly revision: number;
}

/** Changes of the guest list, each one act: judged and recorded under the reception's lock. */
@Injectable()
export class GuestChanges {
  constructor(@Inject(DOOR) private readonly door: Door) {}

  async add(
    actor: Actor,
    meta: CommandMeta,
    receptionId: string,
    values: GuestValues,
  ): Promise<GuestChangedDto> {
    return this.door.content(actor, { ...meta, receptionId, kind: 'guest.add' }, async (tx) => {
      const batches = await batchesOf(tx.client, actor, receptionId);
      refuseFaults(checkGuest(values, keysOf(batches)));
      const { ids, changes } = await insertGuests(tx.client, tx.sealer, receptionId, [values]);
      const [id] = ids as [string];
      const fact = changeFact(tx.sealer, 'GuestAdded', { guestId: id }, changes);
      return { facts: [fact], answer: { id, revision: 1 } };
    });
  }

  /** Replaces all values (`keep` false) or those that are named. */
  async change(
    actor: Actor,
    meta: CommandMeta,
    place: GuestPlace,
    { values, keep }: { readonly values: GuestValues; readonly keep: boolean },
  ): Promise<GuestChangedDto> {
    const { receptionId, id } = place;
    return this.door.content(actor, { ...meta, receptionId, kind: 'guest.change' }, async (tx) => {
      const batches = await batchesOf(tx.client, actor, receptionId);
      const done = await updateGuest(tx.client, tx.sealer, place, (before) => {
        const after = keep ? { ...before, ...values } : values;
        refuseFaults(checkGuest(after, keysOf(batches)));
        return after;
      });
      if (typeof done === 'string') {
        const what = { chain: receptionId, kind: 'guest.change', of: id };
        throw refused(refusalOf(done), await lastSave(tx.client, what));
      }
      const { revision, changes } = done;
      const fact = changeFact(tx.sealer, 'GuestChanged', { guestId: id, revision }, changes);
      const changed = Object.keys(changes).length > 0;
      return { facts: changed ? [fact] : [], answer: { id, revision } };
    });
  }

  async remove(actor: Actor, meta: CommandMeta, place: GuestPlace): Promise<{ id: string }> {
    const { receptionId, id } = place;
    return this.door.content(actor, { ...meta, receptionId, kind: 'guest.remove' }, async (tx) => {
      await batchesOf(tx.client, actor, receptionId);
      const done = await deleteGuest(tx.client, tx.sealer, place);
      if (typeof done === 'string') throw refused(refusalOf(done));
      const fact = changeFact(tx.sealer, 'GuestRemoved', { guestId: id }, done.changes);
      return { facts: [fact], answer: { id } };
    });
  }
}

/**
 * The batches a guest may name; throws when the list can no longer be changed, or is not his to see
 * whole (工作秘密 belongs to those who are named).
 */
export async function batchesOf(
  sql: Sql,
  actor: Actor,
  receptionId: string,
): Promise<readonly GuestBatch[] | null> {
  const head = await findReceptionHead(sql, readScopeOf(actor), receptionId);
  if (!head?.whole) throw refused(notFound());
  const host = await findGuestHost(sql, receptionId);
  if (!host) throw refused(notFound());
  if (host.over) {
    throw refused(conflict('reception.not-open', [{ type: 'reception', id: receptionId }]));
  }
  return host.batches;
}

const keysOf = (batches: readonly GuestBatch[] | null): readonly string[] | null =>
  batches?.map(({ key }) => key) ?? null;

function refuseFaults(faults: readonly GuestFault[]): void {
  if (faults.length === 0) return;
  throw invalidInput(faults.map(({ code, field, max }) => ({ code, path: field ?? 'name', max })));
}

function refusalOf(why: GuestRefusal): Refusal {
  switch (why) {
    case 'not-found':
      return notFound();
    case 'stale':
      return refuse(412, 'version.stale');
    case 'erased':
      return conflict('guest.erased');
  }
}
