import { DraftAnswerDto } from '../acts';
import { RegisterReceptionDto } from './facts.dto';

/** What registering answers. */
export class ReceptionRegisteredDto extends DraftAnswerDto {
  id: string;
  /**
   * What people call it by.
   * @example "2026-0012"
   */
  code: string;
}

/** One reception: where it stands, and its facts with their revision. */
export class ReceptionDto {
  id: string;
  code: string;
  /** @example "open" */
  status: string;
  /** @example "plan" */
  stage: string;
  stageSince: string | null;
  launchedAt: string | null;
  receiveApproved: boolean;
  /** Facts that were accepted as missing. */
  waivedFacts: string[];
  /** Mandatory facts that are neither there nor waived. */
  missingFacts: string[];
  /** @example "cosigning" */
  planStatus: string;
  /** The plan version in force; 0 = none. */
  planVersion: number;
  planApprovedAt: string | null;
  /** Since when work may be done. */
  workSince: string | null;
  advanceRequested: string | null;
  /** @example "none" */
  summaryStatus: string;
  /** Absent for departments. */
  summaryText?: string | null;
  summaryLessons?: string | null;
  postponedUntil: string | null;
  createdBy: string;
  createdAt: string;
  /** Rises with every act. Absent for departments. */
  receptionRevision?: number;
  /** For `If-Match` of the plan's draft. */
  draftRevision: number;
  /** For `If-Match` of the facts. */
  revision: number;
  facts: RegisterReceptionDto;
}
