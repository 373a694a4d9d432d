import { Inject, Injectable } from '@nestjs/common';
import type { Door } from '@app/commands';
import type { PhoneQueryDto } from '@app/contracts/http';
import type { Actor } from '@app/domain';
import {
  findReceptionHead,
  listCalls,
  listContacts,
  listOtherSide,
  readScopeOf,
} from '@app/persistence';
import type pg from 'pg';
import { POOL } from '../platform/database/pool';
import { DOOR } from '../platform/door/door.module';
import { notFound } from '../platform/problems/problem';

/** People's own numbers in full. What cannot be recorded is not shown. */
@Injectable()
export class PhoneNumbers {
  constructor(
    @Inject(POOL) private readonly pool: pg.Pool,
    @Inject(DOOR) private readonly door: Door,
  ) {}

  /** One number; of somebody who is not in what this person may read there is none: 404. */
  async show(
    actor: Actor,
    requestId: string,
    receptionId: string,
    query: PhoneQueryDto,
  ): Promise<string | null> {
    const found = await this.find(actor, receptionId, query);
    if (!found) throw notFound();
    const { person: personId = null, otherSide = null } = query;
    await this.record(actor, requestId, receptionId, { personId, otherSide, all: false });
    return found.phone;
  }

  /** Notes that all numbers of the 通讯录 are shown. */
  async recordAll(actor: Actor, requestId: string, receptionId: string): Promise<void> {
    const shown = { personId: null, otherSide: null, all: true };
    await this.record(actor, requestId, receptionId, shown);
  }

  private async find(
    actor: Actor,
    receptionId: string,
    { person, otherSide }: PhoneQueryDto,
  ): Promise<{ readonly phone: string | null } | undefined> {
    const scope = readScopeOf(actor);
    const head = await findReceptionHead(this.pool, scope, receptionId);
    if (!head) return undefined;
    if (otherSide !== undefined) {
      const contact = (await listOtherSide(this.pool, scope, receptionId))[otherSide];
      return contact && { phone: contact.phone ?? null };
    }
    const contacts = await listContacts(this.pool, scope, receptionId);
    const known = contacts.find(({ id }) => id === person);
    if (known || !head.whole) return known;
    return (await listCalls(this.pool, scope, receptionId)).find(({ id }) => id === person);
  }

  private async record(
    actor: Actor,
    requestId: string,
    receptionId: string,
    shown: {
      readonly personId: string | null;
      readonly otherSide: number | null;
      readonly all: boolean;
    },
  ): Promise<void> {
    const meta = { receptionId, kind: 'phone.show', requestId, silent: true };
    await this.door.content(actor, meta, async () => ({
      facts: [{ type: 'PhoneShown', ...shown }],
      answer: null,
    }));
  }
}
