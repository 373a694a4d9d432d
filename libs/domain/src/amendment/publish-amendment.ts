import { sameJson } from '../same-json';
import type { Case, Decision } from '../decision';
import { evolveAll } from '../evolve';
import type { By, Fact, FactOf } from '../fact';
import { isRefusal } from '../refusal';
import type { Amendment } from './amendment';
import type { KeptLook, Look } from './look-ahead';
import { publishPrepared } from './prepared/publish-prepared';
import { draftAlong, publishChange } from './publish-change';
import { revised } from './propose.decide';

/** How a proposal comes into force. */
export interface Publishing {
  readonly by: By;
  /** What was decided before, in the same act. */
  readonly granted: readonly Fact[];
  /** Before approval, to be ratified; why. */
  readonly urgent?: { readonly approvalId: string; readonly reason: string };
}

/** The facts of a look taken in this very act. */
function publishLook(on: Case, a: Amendment, look: Look, granted: readonly Fact[]): Decision {
  const { applied, preview } = look;
  const anew: readonly Fact[] =
    sameJson(applied.plan, a.document) && look.hash === a.previewHash
      ? []
      : [revised(on, a, look, false)];
  const before: readonly Fact[] = [...granted, ...anew];
  const facts = publishChange(
    { ...on, world: evolveAll(on.world, before) },
    {
      ...{ plan: applied.plan, batches: applied.batches, headCount: applied.headCount },
      major: preview.weight === 'major',
      reason: a.reason,
      draft: draftAlong(on, applied.plan),
      findings: applied.findings,
    },
  );
  return isRefusal(facts) ? facts : [...before, ...facts];
}

/** The facts of the look that was kept with the proposal. */
const publishKept = (
  on: Case,
  a: Amendment,
  look: KeptLook,
  granted: readonly Fact[],
): readonly Fact[] => [
  ...granted,
  ...publishPrepared({ ...on, world: evolveAll(on.world, granted) }, a, look),
];

/** Puts a proposal in force, as it was looked at in this very act or as that look was kept. */
export function publishAmendment(
  on: Case,
  a: Amendment,
  look: Look | KeptLook,
  { by, granted, urgent }: Publishing,
): Decision {
  const facts =
    'kept' in look ? publishKept(on, a, look, granted) : publishLook(on, a, look, granted);
  if (isRefusal(facts)) return facts;
  const frozen = facts.find((f): f is FactOf<'PlanFrozen'> => f.type === 'PlanFrozen');
  const published: Fact = {
    type: 'AmendmentPublished',
    amendmentId: a.id,
    number: a.number,
    version: frozen?.number ?? on.world.reception.planVersion,
    at: on.ctx.now,
    weight: look.preview.weight,
    urgent: urgent !== undefined,
    ratificationId: urgent?.approvalId ?? null,
    ...by,
    private: { reason: urgent?.reason ?? null },
  };
  return [...facts, published];
}
