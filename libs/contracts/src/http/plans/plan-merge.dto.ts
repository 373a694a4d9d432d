import { IsPart, IsWhole } from '../platform';
import { PlanDocumentDto } from './plan-document.dto';

/** A draft that was written on an older revision. */
export class MergeDraftDto {
  /**
   * The revision that was read when the writing began.
   * @example 0
   */
  @IsWhole({ min: 0, max: 999_999_999 }) baseRevision: number;
  @IsPart(() => PlanDocumentDto) document: PlanDocumentDto;
}
