import type { Case } from '../decision';
import type { Fact } from '../fact';
import type { Batch, ReceptionFacts } from '../reception/reception';

/** Facts of a reception that a change of its plan brings with it; `null` = as they are. */
export interface ChangedFacts {
  readonly batches: readonly Batch[] | null;
  readonly headCount: number | null;
}

/** The fact that these have changed, or none. */
export function factsEdited(on: Case, changed: ChangedFacts, reason: string | null): Fact[] {
  const { batches, headCount } = changed;
  const to: Partial<ReceptionFacts> = {
    ...(batches === null ? {} : { batches }),
    ...(headCount === null ? {} : { headCount }),
  };
  const paths = Object.keys(to) as (keyof ReceptionFacts)[];
  if (paths.length === 0) return [];
  const from: Partial<ReceptionFacts> = Object.fromEntries(
    paths.map((path) => [path, on.world.reception[path]]),
  );
  return [{ type: 'ReceptionEdited', paths, private: { from, to, reason } }];
}
