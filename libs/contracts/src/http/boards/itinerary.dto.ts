import { UndoOfferDto } from './undo-offer.dto';

/** It is fixed and stays; another item runs into it. */
export class CourseConflictDto {
  /** Key of the item that is late. */
  item: string;
  minutes: number;
}

export class ItineraryItemDto {
  id: string;
  key: string;
  position: number;
  kind: string;
  title: string;
  place: string | null;
  startAt: Date | null;
  endAt: Date | null;
  /** IANA zone of this item. */
  zone: string;
  guestGroup: string | null;
  restricted: boolean;
  status: string;
  actualStart: Date | null;
  actualEnd: Date | null;
  /** What really happened, else what is to be expected now: later soft items make room (F48, F49). */
  expectedStart: Date | null;
  expectedEnd: Date | null;
  /** "It ends in ten minutes", as somebody who is there has said. */
  announcedEnd: Date | null;
  /**
   * Behind the plan (ahead: negative).
   * @example 20
   */
  offsetMinutes: number | null;
  /** Key of the earlier item that makes it late. */
  pushedBy: string | null;
  conflicts: CourseConflictDto[];
  /**
   * start or end: nobody has reported it although it is past its time.
   * @example "start"
   */
  unreported: string | null;
  /** For those who see the whole reception. */
  skipReason: string | null;
  /** Tasks on it that the reader may read. */
  tasks: number;
  openTasks: number;
  /**
   * What to offer to the reader: start, landed, end, expect-end, skip, correct.
   * @example ["end", "expect-end", "correct"]
   */
  acts: string[];
  /** 撤销, while it may still be done by the reader. */
  undo: UndoOfferDto | null;
}

/** The itinerary in force. Restricted items are left out for a department without a task on them. */
export class ItineraryDto {
  receptionId: string;
  zone: string;
  /** When this was true. */
  now: Date;
  items: ItineraryItemDto[];
}
