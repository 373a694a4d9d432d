import { ReasonedActDto } from '../acts';
import { IsWhole, Optional } from '../platform';
import { IsPlanEdits, type PlanEditDto } from '../plans';
import { RemarkRowDto } from '../remarks';
import { PreviewDto } from './preview.dto';

/** 会签 answered with another way to do it: typed edits on the version that was sent. */
export class CounterProposeDto extends ReasonedActDto {
  /**
   * In order, all or none; on one's own tasks, and on items one works on.
   * @example [{"op": "move-item", "item": "welcome", "by": "PT30M"}]
   */
  @IsPlanEdits() edits: PlanEditDto[];
  /** The package that was read; if it has changed since, the proposal is refused. */
  @Optional() @IsWhole({ min: 0, max: 1_000_000 }) packageVersion?: number;
}

/** A remark with what it proposes. */
export class RemarkDetailDto extends RemarkRowDto {
  /** Of a counter-proposal; null for words only. */
  edits: unknown[] | null;
  /** What the version would be with them: each reader's own part. */
  preview: PreviewDto | null;
}
