import { PersonDto } from '../directory';
import { ChangeSizeDto } from './plan-diff.dto';
import { PlanDocumentDto } from './plan-document.dto';

/** What a check found in the draft. */
export class FindingDto {
  /** @example "time.open" */
  code: string;
  /** @example "block" */
  severity: 'block' | 'warn' | 'info';
  /** @example "assignments[0].tasks[3].due" */
  path: string;
  detail?: string;
  /** What to do about it, in the language asked for. */
  message: string;
}

/** The plan being written. */
export class PlanDraftDto {
  /** For `If-Match`; 0 while nothing was saved. */
  revision: number;
  document: PlanDocumentDto;
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
}
