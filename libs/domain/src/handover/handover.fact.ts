import type { ActStamp } from '../fact';
import type { By, FactShape } from '../fact-shape';
import type { Instant } from '../time/instant';
import type { HandoverRecord } from './handover';

interface Ref {
  readonly handoverId: string;
  /** The giver's task. */
  readonly taskId: string;
  /** The package of the side that acts, or the giver's. */
  readonly assignmentId: string;
}

type Confirmed = Ref & { contentHash: string; at: Instant; act: ActStamp } & By;

/** Hand-overs between departments, from the plan that asks for them to both confirmations. */
export type HandoverFact =
  | FactShape<'HandoverOpened', Ref & { handover: HandoverRecord }>
  | FactShape<
      'HandoverMoved',
      Ref &
        Pick<
          HandoverRecord,
          'toDepartment' | 'toAssignmentId' | 'toTaskId' | 'phase' | 'contentHash'
        > & { at: Instant }
    >
  | FactShape<'HandoverWithdrawn', Ref & { at: Instant }>
  | FactShape<'HandoverGiven', Confirmed>
  | FactShape<'HandoverTaken', Confirmed>;
