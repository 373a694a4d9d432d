import type { RepairActivities as Contract } from '@app/contracts/workflow';
import type { Repair, RepairResult } from '../repair/repair';

/** Something that is tidied up now and then; it never throws. */
interface Sweep {
  round(): Promise<void>;
}

/** Housekeeping that a Schedule starts. */
export class RepairActivities implements Contract {
  constructor(
    private readonly passes: Repair,
    private readonly sweeps: readonly Sweep[],
  ) {}

  async repair(): Promise<RepairResult> {
    const result = await this.passes.pass();
    for (const sweep of this.sweeps) await sweep.round();
    return result;
  }
}
