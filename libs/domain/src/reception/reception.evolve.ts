import type { Fact } from '../fact';
import { moveOnWall } from '../time/zone-time';
import type { World } from '../world';
import type { Reception } from './reception';

type Patch = Partial<Reception> | null;

/** What a fact changes in the reception's own row; `null` = nothing. */
function lifecyclePatch(r: Reception, fact: Fact): Patch {
  switch (fact.type) {
    case 'ReceptionLaunched':
      return { status: 'open', stage: 'confirm', stageSince: fact.at, launchedAt: fact.at };
    case 'ReceptionCancelled':
      return { status: 'cancelled' };
    case 'ReceptionPostponed':
      return { status: 'postponed', postponedUntil: fact.until };
    case 'ReceptionResumed':
      return { status: 'open', postponedUntil: null, stageSince: fact.at };
    case 'AdvanceRequested':
      return { advanceRequested: fact.stage };
    case 'GateOverridden':
      return { override: { stage: fact.stage, by: fact.by, at: fact.at } };
    case 'HealthJudged':
      return {
        judgement:
          fact.level === null || fact.until === null
            ? null
            : {
                level: fact.level,
                reason: fact.private.reason,
                by: fact.by,
                until: fact.until,
              },
      };
    case 'StageAdvanced':
      return {
        stage: fact.to,
        stageSince: fact.at,
        advanceRequested: null,
        override: null,
        ...(fact.from === 'plan' && r.workSince === null ? { workSince: fact.at } : {}),
      };
    case 'ReceptionClosed':
      return { status: 'closed', advanceRequested: null, override: null };
    default:
      return null;
  }
}

function factsPatch(r: Reception, fact: Fact): Patch {
  switch (fact.type) {
    case 'ReceptionEdited':
      return { ...fact.private.to, factsRevision: r.factsRevision + 1 };
    case 'BatchesMoved':
      return {
        batches: r.batches.map((b) => ({
          ...b,
          at: b.at === null ? null : moveOnWall(b.at, fact.shift, r.zone),
        })),
        factsRevision: r.factsRevision + 1,
      };
    case 'ReceiveApproved':
      return { receiveApproved: true };
    case 'FactsWaived':
      return {
        waivedFacts: [...r.waivedFacts, ...fact.facts.map((f) => ({ fact: f, by: fact.by }))],
      };
    case 'FindingsWaived':
      return { waivedFindings: [...r.waivedFindings, ...fact.findings] };
    case 'SummarySaved':
      return {
        summaryStatus: 'draft',
        summaryText: fact.private.text,
        summaryLessons: fact.private.lessons,
      };
    case 'SummarySubmitted':
      return { summaryStatus: 'submitted' };
    case 'SummaryApproved':
      return { summaryStatus: 'approved' };
    case 'SummaryReturned':
      return { summaryStatus: 'draft', fired: { ...r.fired, summary: 0 } };
    default:
      return null;
  }
}

/** The reception's own row after a fact. */
export function evolveReception(world: World, fact: Fact): World {
  if (fact.type === 'ReceptionRegistered') {
    return { ...world, reception: fact.private.reception };
  }
  const r = world.reception;
  const patch = lifecyclePatch(r, fact) ?? factsPatch(r, fact);
  return patch ? { ...world, reception: { ...r, ...patch } } : world;
}
