import { canonicalJson } from '../canonical-json';
import type { Case } from '../decision';
import { evolveAll } from '../evolve';
import type { Fact } from '../fact';
import { informedOf } from '../notice/amendment-notices';
import type { Refusal } from '../refusal';
import { isRefusal } from '../refusal';
import { minorLimitFor } from '../rule/minor-limit';
import { factsEdited } from './facts-edited';
import type { Preview } from './preview';
import { publishChange } from './publish-change';
import type { Outcome } from './summarise-change';
import { summarise } from './summarise-change';
import type { ProposedChange } from './weigh-change';
import { compared, weigh } from './weigh-change';

/** The world as it would be, by the very facts that publishing gives. */
function outcome(on: Case, { applied }: ProposedChange, major: boolean): Outcome | Refusal {
  const { plan, batches, headCount, findings } = applied;
  const facts = publishChange(on, {
    ...{ plan, batches, headCount, findings, major },
    ...{ reason: '', draft: null, onlyToLook: true },
  });
  return isRefusal(facts) ? facts : { facts, after: evolveAll(on.world, facts) };
}

/** A preview, and the facts that it sums up. */
export interface Previewed {
  readonly preview: Preview;
  readonly facts: readonly Fact[];
}

/**
 * The ripple of a change (F4): what publishing it now would do, told before anything is stored. The
 * facts come from the function that publishes; nothing here computes a consequence of its own.
 * `proposedBy` is told, too, when it is in force.
 */
export function previewChange(
  on: Case,
  change: ProposedChange,
  proposedBy: string,
): Previewed | Refusal {
  const known = evolveAll(on.world, factsEdited(on, change.applied, null));
  const parts = compared(on, change, known);
  const because = weigh(on, change, known, parts);
  const real = outcome(on, change, because.length > 0);
  if (isRefusal(real)) return real;
  const preview: Preview = {
    weight: because.length ? 'major' : 'minor',
    because,
    minorLimit: minorLimitFor(on.ctx.law, on.world.reception.profile),
    ...summarise(on, change, real),
    ...parts,
    informed: informedOf(real.after, proposedBy),
  };
  return { preview, facts: real.facts };
}

/** Names exactly what the approver saw; ids that a second look would draw anew are not in it. */
export const hashPreview = (on: Case, preview: Preview): string =>
  on.ctx.hash(canonicalJson(preview)).slice(0, 32);
