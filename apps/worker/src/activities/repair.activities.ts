import type { RepairActivities as Contract } from '@app/contracts/workflow';
import type { BlobSweep } from '../repair/blob-sweep';
import type { Repair, RepairResult } from '../repair/repair';

/** Housekeeping that a Schedule starts. */
export class RepairActivities implements Contract {
  constructor(
    private readonly passes: Repair,
    private readonly files: BlobSweep,
  ) {}

  async repair(): Promise<RepairResult> {
    const result = await this.passes.pass();
    await this.files.round();
    return result;
  }
}
