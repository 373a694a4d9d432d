import type { By, FactShape } from '../fact-shape';
import type { Instant } from '../time/instant';

/** An instruction has its 主办 from now on, with one person and a time. */
export type InstructionFact = FactShape<
  'InstructionDispatched',
  {
    followUpId: string;
    assignmentId: string;
    ownerId: string;
    dueAt: Instant;
    at: Instant;
  } & By
>;
