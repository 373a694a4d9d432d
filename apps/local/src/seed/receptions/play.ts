import type { Approval, Assignment, HandoverRecord, PersonCommand, Stage, Task } from '@app/domain';

/** What a scripted reception needs to see of itself. */
export interface Scene {
  readonly reception: { readonly draftRevision: number };
  readonly assignments: readonly Pick<Assignment, 'id' | 'departmentCode'>[];
  readonly tasks: readonly Pick<
    Task,
    'id' | 'assignmentId' | 'key' | 'phase' | 'checkNeeded' | 'checklist'
  >[];
  readonly handovers: readonly Pick<
    HandoverRecord,
    'id' | 'taskId' | 'assignmentId' | 'toAssignmentId'
  >[];
  readonly approvals: readonly Pick<Approval, 'id' | 'matter' | 'status'>[];
}

/** A reception that is played by its people, act by act, as over the product. */
export interface Play {
  /** Somebody does something; throws with all reasons when it is refused. */
  act(login: string, command: PersonCommand): Promise<void>;
  /** What the conductor does when a gate is open; throws when it is not. */
  advance(from: Stage): Promise<void>;
  look(): Promise<Scene>;
  /** The user behind a log-in. */
  idOf(login: string): string;
}
