import type { ChangeAudience, ChangeDetail, ChangeTopic } from '@app/domain';

/** A line of the change feed with what decides who may hear of it, as the rows say now. */
export interface FeedRow {
  /** Transaction number. */
  readonly tx: number;
  /** Its place among the lines of its transaction, from 1. */
  readonly n: number;
  readonly topic: ChangeTopic;
  readonly audience: ChangeAudience;
  readonly receptionId: string | null;
  readonly assignmentId: string | null;
  readonly userId: string | null;
  readonly detail: ChangeDetail;
  readonly at: Date;
  readonly secrecy: string | null;
  /** Who is named for the reception: 经办人, B角, 总协调, leader, who registered it. */
  readonly named: readonly string[];
  readonly leaderless: boolean;
  readonly liaisonIds: readonly string[];
  /** Of the package, for `package` and `person`. */
  readonly departmentId: string | null;
  readonly leadId: string | null;
  readonly isWithdrawn: boolean;
  /** Departments and leads that may know it, for `known`. */
  readonly knownDepartments: readonly string[];
  readonly knownLeads: readonly string[];
}
