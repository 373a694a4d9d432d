import { Inject, Injectable } from '@nestjs/common';
import type { Door } from '@app/commands';
import type { GuestCountsDto, GuestDto, GuestListDto } from '@app/contracts/http';
import { GUEST_FIELD_NAMES, type Actor, type GuestField } from '@app/domain';
import { countGuests, findGuest, listGuests, type GuestView } from '@app/persistence';
import type pg from 'pg';
import { POOL } from '../platform/database/pool';
import { DOOR } from '../platform/door/door.module';
import { notFound } from '../platform/problems/problem';
import { GuestReader, type WantedFields } from './guest-reader.service';

export interface GuestReading {
  readonly receptionId: string;
  readonly fields?: readonly string[];
  readonly requestId: string;
}

/** Shows guests as far as the reader may see them. Opening sensitive fields leaves an audit entry. */
@Injectable()
export class GuestViews {
  constructor(
    @Inject(POOL) private readonly pool: pg.Pool,
    @Inject(DOOR) private readonly door: Door,
    private readonly reader: GuestReader,
  ) {}

  async list(actor: Actor, reading: GuestReading): Promise<GuestListDto> {
    const access = await this.reader.accessTo(actor, reading.receptionId);
    const wanted = this.reader.choose(access, reading.fields, []);
    const guests = await listGuests(this.pool, access.sealer, reading.receptionId, wanted.groups);
    if (guests.length > 0) await this.record(actor, reading, wanted, null);
    return { allowed: [...access.allowed], guests: guests.map((guest) => show(guest, wanted)) };
  }

  async one(actor: Actor, reading: GuestReading & { readonly id: string }): Promise<GuestDto> {
    const { receptionId, id } = reading;
    const access = await this.reader.accessTo(actor, receptionId);
    const wanted = this.reader.choose(access, reading.fields, access.allowed);
    const guest = await findGuest(this.pool, access.sealer, receptionId, id, wanted.groups);
    if (!guest) throw notFound();
    await this.record(actor, reading, wanted, id);
    return show(guest, wanted);
  }

  async counts(actor: Actor, receptionId: string): Promise<GuestCountsDto> {
    const { allowed, sealer } = await this.reader.accessTo(actor, receptionId);
    const counts = await countGuests(this.pool, receptionId);
    const plain = {
      total: counts.total,
      batches: counts.batches.map(({ batch, count }) => ({ key: batch, count })),
      groups: counts.groups.map(({ group, count }) => ({ key: group, count })),
    };
    if (!allowed.includes('diet')) return plain;
    const guests = await listGuests(this.pool, sealer, receptionId, ['diet']);
    return { ...plain, diets: countDiets(guests) };
  }

  /** Before the answer leaves: what cannot be recorded is not shown. */
  private async record(
    actor: Actor,
    { receptionId, requestId }: GuestReading,
    { groups }: WantedFields,
    guestId: string | null,
  ): Promise<void> {
    if (groups.length === 0) return;
    const meta = { receptionId, kind: 'guest.read', requestId, silent: true };
    await this.door.content(actor, meta, async () => ({
      facts: [{ type: 'GuestFieldsRead', groups, guestId }],
      answer: null,
    }));
  }
}

function show(guest: GuestView, wanted: WantedFields): GuestDto {
  const values: Partial<Record<GuestField, string | null>> = {};
  for (const field of GUEST_FIELD_NAMES) {
    if (wanted.has(field)) values[field] = guest.values[field] ?? null;
  }
  const { id, position, revision, erased } = guest;
  return { id, position, revision, erased, ...values };
}

function countDiets(guests: readonly GuestView[]): { key: string | null; count: number }[] {
  const counts = new Map<string | null, number>();
  for (const { values } of guests) {
    const diet = values.diet ?? null;
    counts.set(diet, (counts.get(diet) ?? 0) + 1);
  }
  return [...counts].map(([key, count]) => ({ key, count })).sort((a, b) => b.count - a.count);
}
