import type { AmendmentSource, AmendmentStatus } from '@app/domain';
import { ActAnswerDto } from '../acts';
import { NamedPersonDto, PreviewDto } from './preview.dto';

/** What is decided by when. */
export class AmendmentClockDto {
  decideBy: string;
  /** Whole minutes; negative when it has run out. */
  minutesLeft: number;
  deputy: NamedPersonDto | null;
  fallback: 'publish' | 'drop' | 'none';
  fallbackAt: string | null;
}

/** One proposed change, as a list shows it. */
export class AmendmentRowDto {
  /** @example 3 */
  number: number;
  status: AmendmentStatus;
  source: AmendmentSource;
  weight: 'minor' | 'major';
  /** The plan version that its edits start from. */
  baseVersion: number;
  /** The plan has moved on: it is re-based before it is approved. */
  stale: boolean;
  /** @example "航班延误" */
  reason: string;
  proposedBy: NamedPersonDto;
  proposedAt: string;
  /** Whose decision it waits for. */
  deciders: NamedPersonDto[];
  clock: AmendmentClockDto | null;
  /** Published before approval; ratified afterwards. */
  urgent: boolean;
  approvalId: string | null;
  publishedVersion: number | null;
  decidedAt: string | null;
}

export class AmendmentsDto {
  /** Newest first. */
  items: AmendmentRowDto[];
}

/** One proposed change with its preview. */
export class AmendmentDto extends AmendmentRowDto {
  /** The edits, as they were sent; for the office and leaders. */
  edits: unknown[] | null;
  /** Names exactly this preview; approving quotes it. */
  previewHash: string;
  preview: PreviewDto;
}

/** What an act on a proposed change answers: with the change as it is then. */
export class AmendmentAnswerDto extends ActAnswerDto {
  amendment: AmendmentDto;
}

/** Two changes side by side, or one and the plan in force. */
export class AmendmentComparisonDto {
  a: AmendmentDto;
  b: AmendmentDto | null;
  /** From the plan of `a` to that of `b` (or to the plan in force), in words. */
  differences: string[];
}
