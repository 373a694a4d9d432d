import type { AssignmentView, ReceptionView, StageCode } from '@app/contracts/workflow';

/** What the process asks of the door (`libs/commands`); "not yet" is an answer, not an error. */
export interface ConductorDoor {
  lookReception(receptionId: string): Promise<ReceptionView>;
  settleReception(receptionId: string): Promise<ReceptionView>;
  advanceStage(receptionId: string, from: StageCode): Promise<ReceptionView>;
  lookAssignment(receptionId: string, assignmentId: string): Promise<AssignmentView>;
  settleAssignment(receptionId: string, assignmentId: string): Promise<AssignmentView>;
  announceAssignment(receptionId: string, assignmentId: string): Promise<AssignmentView>;
}
