import { DraftAnswerDto } from '../acts';
import { PersonDto } from '../directory';
import { FindingDto } from './finding.dto';
import { RemarkRowDto } from '../remarks';
import { ChangeSizeDto } from './plan-diff.dto';
import { PlanDocumentDto } from './plan-document.dto';

/** The plan being written. */
export class PlanDraftDto {
  /** For `If-Match`; 0 while nothing was saved. */
  revision: number;
  /** When this revision was saved, and by whom; null while nothing was saved. */
  savedAt: Date | null;
  savedBy: PersonDto | null;
  document: PlanDocumentDto;
  findings: FindingDto[];
}

/** A draft was saved; and everything a check finds in it now. */
export class SavedDraftDto extends DraftAnswerDto {
  findings: FindingDto[];
}

/** A plan as it was sent or submitted. */
export class PlanVersionRowDto {
  /** @example 1 */
  number: number;
  hash: string;
  createdBy: string;
  createdAt: string;
  /** What the office wrote with it. */
  changeNote: string | null;
  /** Who froze it. */
  author: PersonDto | null;
  /** How much changed since the version before; null for versions from before this was counted. */
  size: ChangeSizeDto | null;
}

export class PlanVersionsDto {
  /** Newest first. */
  items: PlanVersionRowDto[];
}

export class PlanVersionDto extends PlanVersionRowDto {
  document: PlanDocumentDto;
  /** Remarks made up to this version: answered in it or before, or still open. */
  remarks: RemarkRowDto[];
}
