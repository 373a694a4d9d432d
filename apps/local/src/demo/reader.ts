import type { Matter, Stage, TaskPhase, TaskStatus } from '@app/domain';

export interface ReadAssignment {
  readonly id: string;
  readonly department: string;
  readonly status: string;
}

export interface ReadTask {
  readonly id: string;
  readonly key: string;
  readonly item: string | null;
  readonly status: TaskStatus;
  readonly phase: TaskPhase;
  readonly doerId: string | null;
  readonly checkNeeded: boolean;
}

export interface ReadFollowUp {
  readonly id: string;
  readonly kind: string;
  readonly status: string;
}

export interface ReadNotice {
  readonly kind: string;
  readonly at: string;
}

/** What the story reads over HTTP, in the words of the story. */
export interface Reader {
  stage(): Promise<Stage>;
  status(): Promise<string>;
  assignments(): Promise<readonly ReadAssignment[]>;
  assignment(department: string): Promise<ReadAssignment>;
  tasks(department: string): Promise<readonly ReadTask[]>;
  /** Id of the submission of a matter that waits for a decision. */
  pending(matter: Matter): Promise<string>;
  followUps(kind: string): Promise<readonly ReadFollowUp[]>;
  /** The messages of this reception in somebody's inbox. */
  notices(login: string): Promise<readonly ReadNotice[]>;
}
