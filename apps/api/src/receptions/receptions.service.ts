import { Inject, Injectable } from '@nestjs/common';
import type { Door } from '@app/commands';
import {
  actOf,
  factsOf,
  type DraftAnswerDto,
  type EditReceptionDto,
  type ReceptionDto,
  type ReceptionRegisteredDto,
  type RegisterReceptionDto,
} from '@app/contracts/http';
import { defaultFacts, type Actor } from '@app/domain';
import { findReception, readScopeOf } from '@app/persistence';
import type pg from 'pg';
import { Acts } from '../acts/acts.service';
import { answerOf } from '../acts/answer-of';
import type { Caller } from '../acts/by.decorator';
import { DOOR } from '../platform/door/door.module';
import { POOL } from '../platform/database/pool';
import { notFound } from '../platform/problems/problem';
import { OfficeDefaults } from './office-defaults.service';
import { receptionView } from './reception-view';

/** Registers, shows and changes what the office knows of a reception. */
@Injectable()
export class Receptions {
  constructor(
    @Inject(DOOR) private readonly door: Door,
    @Inject(POOL) private readonly pool: pg.Pool,
    private readonly acts: Acts,
    private readonly defaults: OfficeDefaults,
  ) {}

  async register(by: Caller, body: RegisterReceptionDto): Promise<ReceptionRegisteredDto> {
    const { pace, zone } = await this.defaults.for(body.urgency ?? 'routine');
    const facts = { ...defaultFacts(pace, zone), ...factsOf(body, pace) };
    const receipt = await this.door.register(by.actor, facts, by.meta);
    return {
      ...answerOf(receipt),
      id: receipt.receptionId,
      code: receipt.code,
      revision: receipt.factsRevision,
    };
  }

  async show(actor: Actor, id: string): Promise<ReceptionDto> {
    const scope = readScopeOf(actor);
    const found = await findReception(this.pool, scope, id);
    if (!found) throw notFound();
    return receptionView(found, scope.isOffice);
  }

  /** Another urgency brings its own pace; steps that are named count over it. */
  async edit(
    by: Caller,
    id: string,
    expectedRevision: number,
    body: EditReceptionDto,
  ): Promise<DraftAnswerDto> {
    const found = await findReception(this.pool, readScopeOf(by.actor), id);
    if (!found) throw notFound();
    const { reception } = found;
    const { urgency } = body.facts;
    const isOther = urgency !== undefined && urgency !== reception.urgency;
    const pace = isOther ? (await this.defaults.for(urgency)).pace : reception.pace;
    const changes = { ...(isOther && { pace }), ...factsOf(body.facts, pace) };
    const receipt = await this.acts.receipt(by, id, {
      kind: 'reception.edit',
      changes,
      reason: body.reason ?? null,
      expectedRevision,
      ...actOf(body),
    });
    return { ...answerOf(receipt), revision: receipt.factsRevision };
  }
}
