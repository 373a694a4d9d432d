import { setImmediate as others } from 'node:timers/promises';
import { Inject, Injectable } from '@nestjs/common';
import { readWorld, RefusedError } from '@app/commands';
import type { RehearsalDto } from '@app/contracts/http';
import {
  beginRehearsal,
  isRefusal,
  type Actor,
  type PlanDocument,
  type RehearsalOptions,
  type World,
} from '@app/domain';
import { findReception, listNames, readScopeOf, type Names } from '@app/persistence';
import { sayWeakPoint, type Language, type RehearsalNames } from '@app/texts';
import type pg from 'pg';
import { POOL } from '../platform/database/pool';
import { notFound } from '../platform/problems/problem';
import { rehearsalView } from './rehearsal-view';

/** So many steps are played before other requests have their turn: a few milliseconds. */
const STEPS = 10;

/** Plays a reception on simulated time. Reads it without the lock, and stores nothing. */
@Injectable()
export class Rehearsals {
  constructor(@Inject(POOL) private readonly pool: pg.Pool) {}

  /** 404 for departments; 409 when there is no plan to play, 422 when it cannot be played. */
  async play(
    actor: Actor,
    id: string,
    options: RehearsalOptions,
    language: Language,
  ): Promise<RehearsalDto> {
    const found = await findReception(this.pool, readScopeOf(actor), id);
    if (!found?.whole) throw notFound();
    const read = await readWorld(this.pool, id);
    if (!read) throw notFound();
    const rehearsal = beginRehearsal(read.world, read.ctx, options);
    if (isRefusal(rehearsal)) throw new RefusedError(rehearsal);
    while (!rehearsal.goOn(STEPS)) await others();
    const names = namesFor(read.world, await listNames(this.pool, language));
    const { zone } = read.world.reception;
    return rehearsalView(rehearsal.report(), (w) => sayWeakPoint(w, language, names, zone));
  }
}

const plansIn = ({ draft, planVersions }: World): readonly PlanDocument[] => [
  ...(draft ? [draft] : []),
  ...planVersions.map((v) => v.document),
];

function namesFor(world: World, { people, departments }: Names): RehearsalNames {
  const plans = plansIn(world);
  const items = new Map(plans.flatMap((p) => p.items.map((i) => [i.key, i.title] as const)));
  const tasks = new Map(
    plans.flatMap((p) =>
      p.assignments.flatMap((a) =>
        a.tasks.map((t) => [`${a.department}/${t.key}`, t.what] as const),
      ),
    ),
  );
  return {
    person: (id) => people.get(id) ?? '',
    department: (code) => departments.get(code) ?? code,
    item: (key) => items.get(key) ?? key,
    task: (department, key) => tasks.get(`${department}/${key}`) ?? key,
  };
}
