import { Inject, Injectable } from '@nestjs/common';
import { readWorld } from '@app/commands';
import type { PlanBudgetDto } from '@app/contracts/http';
import {
  anchorsOf,
  computeBudget,
  EMPTY_PLAN,
  receptionDay,
  resolveTimes,
  type Actor,
} from '@app/domain';
import { findReception, readScopeOf } from '@app/persistence';
import type pg from 'pg';
import { POOL } from '../platform/database/pool';
import { notFound } from '../platform/problems/problem';

/** The budget of a plan, computed from the standards in force on its first day (F35). */
@Injectable()
export class PlanBudget {
  constructor(@Inject(POOL) private readonly pool: pg.Pool) {}

  /** Of the plan in force, else of the draft; with `draft` of the draft. 404 for departments. */
  async show(actor: Actor, id: string, draft: boolean): Promise<PlanBudgetDto> {
    const found = await findReception(this.pool, readScopeOf(actor), id);
    const read = found?.whole ? await readWorld(this.pool, id) : null;
    if (!read) throw notFound();
    const { world, ctx } = read;
    const { planVersion } = world.reception;
    const inForce = draft ? undefined : world.planVersions.find((v) => v.number === planVersion);
    const plan = inForce?.document ?? world.draft ?? EMPTY_PLAN;
    const times = resolveTimes(plan, anchorsOf(world, ctx.law));
    const on = { times, facts: world.reception, law: ctx.law, now: ctx.now };
    const lines = computeBudget(plan, on).map((line) => ({
      ...line,
      title: line.title ?? null,
      item: line.item ?? null,
      reason: line.reason ?? null,
    }));
    const ours = lines.filter((line) => line.payer === 'host');
    return {
      version: inForce?.number ?? null,
      day: receptionDay(plan, on),
      locality: ctx.law.locality,
      lines,
      total: ours.reduce((sum, line) => sum + line.amount, 0),
      excess: ours.reduce((sum, line) => sum + line.excess, 0),
    };
  }
}
