import type { Door } from '@app/commands';
import type {
  AssignmentInput,
  AssignmentView,
  ConductorActivities as Contract,
  ReceptionInput,
  ReceptionView,
  StageCode,
} from '@app/contracts/workflow';
import { understood } from './understood';

/** What the conductors do: each is one call of the door, and is decided again there. */
export class ConductorActivities implements Contract {
  constructor(private readonly door: Door) {}

  async lookReception(input: ReceptionInput): Promise<ReceptionView> {
    const { receptionId } = understood(input);
    return this.door.lookReception(receptionId);
  }

  async settleReception(input: ReceptionInput): Promise<ReceptionView> {
    const { receptionId } = understood(input);
    return this.door.settleReception(receptionId);
  }

  async advanceStage(input: ReceptionInput & { from: StageCode }): Promise<ReceptionView> {
    const { receptionId, from } = understood(input);
    return this.door.advanceStage(receptionId, from);
  }

  async lookAssignment(input: AssignmentInput): Promise<AssignmentView> {
    const { receptionId, assignmentId } = understood(input);
    return this.door.lookAssignment(receptionId, assignmentId);
  }

  async settleAssignment(input: AssignmentInput): Promise<AssignmentView> {
    const { receptionId, assignmentId } = understood(input);
    return this.door.settleAssignment(receptionId, assignmentId);
  }

  async announceAssignment(input: AssignmentInput): Promise<AssignmentView> {
    const { receptionId, assignmentId } = understood(input);
    return this.door.announceAssignment(receptionId, assignmentId);
  }
}
