import type { Case } from '../decision';
import { lintNow } from '../plan/lint-now';
import type { PlanDocument } from '../plan/plan-document';
import { planInForce } from '../plan/put-in-force';
import { stageIndex } from '../reception/reception';
import { agendaOf } from './agenda';
import type { AgendaEntry } from './meeting';

/** The plan people talk about: the draft until it is approved, then the version in force. */
function planOnTheTable(on: Case): PlanDocument | null {
  const { reception: r, draft } = on.world;
  const drafting = stageIndex(r.stage) <= stageIndex('plan') && r.planApprovedAt === null;
  return (drafting ? draft : null) ?? planInForce(on) ?? draft;
}

/** The agenda as things stand. Needs plans, draft and remarks in the world. */
export function agendaNow(on: Case): readonly AgendaEntry[] {
  const plan = planOnTheTable(on);
  return agendaOf({ ...on.world, findings: plan ? lintNow(on, plan) : [] });
}
