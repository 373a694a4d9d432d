import type { CommandOf } from '../command';
import type { Decision } from '../decision';
import type { Actor } from '../people/actor';
import { principalWho } from '../people/actor';
import { isOfficeRole } from '../people/role';
import { forbidden, refuse } from '../refusal';
import type { Context } from '../world';
import { peopleFaults } from './fit-people';
import type { Reception } from './reception';

/** Registers a reception as a draft. There is no state yet: this is the one fact that makes it. */
export function decideRegister(
  c: CommandOf<'reception.register'>,
  actor: Actor,
  ctx: Context,
): Decision {
  if (!principalWho(actor, (p) => isOfficeRole(p.role))) return forbidden();
  const faults = peopleFaults(ctx.directory, c.facts);
  if (faults.length) return refuse(422, 'facts.unfit', faults);
  const reception: Reception = {
    ...c.facts,
    id: c.receptionId,
    code: c.code,
    status: 'draft',
    stage: 'confirm',
    stageSince: null,
    launchedAt: null,
    receiveApproved: false,
    waivedFacts: [],
    planStatus: 'none',
    planVersion: 0,
    lastPlanVersion: 0,
    planApprovedAt: null,
    workSince: null,
    blockingFindings: [],
    waivedFindings: [],
    declarations: [],
    advanceRequested: null,
    override: null,
    judgement: null,
    summaryStatus: 'none',
    summaryText: null,
    summaryLessons: null,
    fired: {},
    nextDue: null,
    gateOpen: false,
    postponedUntil: null,
    createdBy: actor.userId,
    createdAt: ctx.now,
    factsRevision: 1,
    draftRevision: 0,
    revision: 0,
  };
  return [{ type: 'ReceptionRegistered', receptionId: c.receptionId, private: { reception } }];
}
