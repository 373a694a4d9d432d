import type { RepairActivities as Contract } from '@app/contracts/workflow';
import type { Repair, RepairResult } from '../repair/repair';

/** Housekeeping that a Schedule starts. */
export class RepairActivities implements Contract {
  constructor(private readonly passes: Repair) {}

  async repair(): Promise<RepairResult> {
    return this.passes.pass();
  }
}
