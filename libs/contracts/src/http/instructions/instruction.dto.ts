import { ActDto } from '../acts';
import { PersonDto } from '../directory';
import { FlagInQuery, IsFlag, IsId, IsInstant, IsText, Nullable, Optional } from '../platform';

/** 批示, at a task, a department's package, an item of the itinerary, or the whole reception. */
export class GiveInstructionDto extends ActDto {
  /** @example "请核实晚宴主人，今天 14:00 前回话" */
  @IsText({ max: 1000, multiline: true }) text: string;
  @Nullable() @IsId() taskId?: string | null;
  @Nullable() @IsId() assignmentId?: string | null;
  /** @example "dinner" */
  @Nullable() @IsText({ max: 64 }) itemKey?: string | null;
}

/** What is left out is as suggested. */
export class DispatchInstructionDto extends ActDto {
  /** The package of the 主办. */
  @Nullable() @IsId() assignmentId?: string | null;
  @Nullable() @IsId() ownerId?: string | null;
  /** @example "2026-06-01T18:00:00+08:00" */
  @Nullable() @IsInstant() dueAt?: string | null;
}

export class InstructionQueryDto {
  /** Only those I wrote. */
  @Optional()
  @FlagInQuery()
  @IsFlag()
  mine?: boolean;

  @Optional()
  @IsId()
  receptionId?: string;
}

/** 批示件: who wrote what at which place, who has it, and the 反馈. */
export class InstructionDto {
  id: string;
  receptionId: string;
  receptionTitle: string;
  zone: string;
  text: string;
  author: PersonDto | null;
  writtenAt: Date;
  taskId: string | null;
  itemKey: string | null;
  itemTitle: string | null;
  /** 主办: the package that has it; until it is handed on, the one suggested. */
  hostId: string | null;
  hostName: string | null;
  /** Null: it waits for the 经办人. */
  dispatchedAt: Date | null;
  owner: PersonDto | null;
  dueAt: Date | null;
  late: boolean;
  /** open, closed */
  status: string;
  answeredAt: Date | null;
  /** 反馈 */
  answer: string | null;
  /** dispatch, close */
  acts: string[];
}

export class InstructionListDto {
  items: InstructionDto[];
}
