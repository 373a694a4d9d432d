import { Inject, Injectable } from '@nestjs/common';
import type { PlannedActualDto, SummaryDto } from '@app/contracts/http';
import { MINUTE, type Actor } from '@app/domain';
import {
  findReceptionHead,
  findSummaryRows,
  listFollowUps,
  listItinerary,
  listTimeline,
  readScopeOf,
  type ItineraryRow,
} from '@app/persistence';
import type { Language } from '@app/texts';
import type pg from 'pg';
import { POOL } from '../platform/database/pool';
import { notFound } from '../platform/problems/problem';
import { followUpView } from './views/follow-up-view';

const MANY = 2000;

/** Puts the facts of a summary together: nobody retypes what is known. */
@Injectable()
export class SummaryReader {
  constructor(@Inject(POOL) private readonly pool: pg.Pool) {}

  async read(actor: Actor, id: string, language: Language): Promise<SummaryDto> {
    const scope = readScopeOf(actor);
    const head = await findReceptionHead(this.pool, scope, id);
    const rows = head && (await findSummaryRows(this.pool, scope, id));
    if (!rows) throw notFound();
    const acts = await listTimeline(this.pool, scope, {
      ...{ receptionId: id, types: ['GateOverridden', 'TaskReturned'], after: null, limit: MANY },
    });
    const items = await listItinerary(this.pool, scope, id);
    const open = await listFollowUps(this.pool, scope, { receptionId: id, status: 'open' });
    const of = (type: string) => acts.filter((act) => act.type === type).reverse();
    return {
      receptionId: id,
      zone: head.zone,
      ...rows.state,
      facts: {
        items: items.map(plannedActual),
        taskTotal: rows.taskTotal,
        lateTasks: [...rows.late],
        returnedTasks: of('TaskReturned').map(({ fact, at, by, actor: who }) => ({
          taskId: String(fact.taskId),
          at,
          by: by ?? who,
        })),
        changes: [...rows.changes],
        objections: [...rows.objections],
        overrides: of('GateOverridden').map(({ fact, at, actor: who }) => ({
          stage: String(fact.stage),
          at,
          by: who,
        })),
        open: {
          followUps: open.map((row) => followUpView(row, scope, language)),
          tasks: [...rows.open],
          signatures: [...rows.unsigned],
        },
      },
    };
  }
}

const plannedActual = (item: ItineraryRow): PlannedActualDto => ({
  key: item.key,
  title: item.title,
  status: item.status,
  plannedStart: item.startAt,
  plannedEnd: item.endAt,
  actualStart: item.actualStart,
  actualEnd: item.actualEnd,
  startedLateBy:
    item.startAt && item.actualStart
      ? Math.round((item.actualStart.getTime() - item.startAt.getTime()) / MINUTE)
      : null,
  skipReason: item.skipReason,
});
