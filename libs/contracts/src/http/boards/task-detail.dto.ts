import { PersonDto } from '../directory';
import { HandoverRowDto } from '../handovers/handover.dto';
import { FieldChangeDto } from '../plans';
import { TaskRowDto } from './task-list.dto';
import { UndoOfferDto } from './undo-offer.dto';
import { TimelineEntryDto } from './timeline.dto';

/** What the due time hangs on. */
export class DueFromDto {
  /** item:…, arrival, departure, approved, batch:…; null for a fixed time. */
  anchor: string | null;
  edge: string | null;
  /** ISO 8601, with sign. */
  offset: string | null;
  itemTitle: string | null;
  itemStart: Date | null;
  itemEnd: Date | null;
}

/** Bounds of what an instrument shows. */
export class TaskReadingDto {
  unit: string;
  min?: number;
  max?: number;
}

/** As it was ticked when the task was reported done. */
export class TickedDto {
  /** In the unit of the line; null where none is asked for. */
  reading: number | null;
  by: string;
  at: Date;
}

export class TaskChecklistLineDto {
  key: string;
  what: string;
  reading?: TaskReadingDto;
  ticked: TickedDto | null;
}

/** Everything about one task. */
export class TaskDetailDto extends TaskRowDto {
  receptionCode: string;
  receptionTitle: string;
  standard: string | null;
  cautions: string | null;
  checkNeeded: boolean;
  /** null: the department's head. */
  checker: PersonDto | null;
  assignedBy: PersonDto | null;
  sentAt: Date;
  /** Whoever assigned it, else the reception's officer. */
  askedBy: PersonDto | null;
  askedAt: Date;
  /** When the due time got its present value. */
  timedAt: Date;
  contentHash: string;
  acknowledgedHash: string | null;
  acknowledgedBy: PersonDto | null;
  acknowledgedAt: Date | null;
  doneBy: PersonDto | null;
  checkedBy: PersonDto | null;
  checkedAt: Date | null;
  /** Where 签收 is asked again: what changed since the last one, for the reader's own eyes. */
  changes: FieldChangeDto[];
  /** The same in words. */
  changeText: string | null;
  dueFrom: DueFromDto;
  checklist: TaskChecklistLineDto[];
  /** Key of the task of the department that takes over. */
  handoverTask: string | null;
  /** Key of the item while which it is prompted. */
  repeatItem: string | null;
  /** Lines of the requirements or rules it comes from. */
  cites: string[];
  /** What it hands over, and what it takes. */
  handovers: HandoverRowDto[];
  /** 撤销, while it may still be done by the reader. */
  undo: UndoOfferDto | null;
  /** The acts on it, the latest first; at most 100. */
  history: TimelineEntryDto[];
}
