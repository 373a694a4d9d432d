import { PersonDto } from '../directory';

/** One side of a hand-over: whom to call, and how far it is. */
export class HandoverSideDto {
  assignmentId: string;
  departmentCode: string;
  departmentName: string;
  /** 值班电话 */
  dutyPhone: string | null;
  lead: PersonDto | null;
  head: PersonDto | null;
  doer: PersonDto | null;
  /** Of its task; null when the plan names none for it. */
  taskStatus: string | null;
  confirmedBy: PersonDto | null;
  confirmedAt: Date | null;
}

/** A hand-over between two departments (交接): complete when both have confirmed. */
export class HandoverRowDto {
  id: string;
  /**
   * open, given (the taker is waited for), taken (the giver is waited for), confirmed.
   * @example "given"
   */
  state: string;
  /** Red: one side waits longer than ten minutes (or the reception's pace). */
  late: boolean;
  phase: string;
  /** The giver's task. */
  taskId: string;
  what: string;
  place: string | null;
  contact: string | null;
  contactPhone: string | null;
  itemKey: string | null;
  due: Date | null;
  from: HandoverSideDto;
  to: HandoverSideDto;
  /**
   * What to offer to the reader: give, take.
   * @example ["take"]
   */
  acts: string[];
}

export class HandoverListDto {
  receptionId: string;
  zone: string;
  items: HandoverRowDto[];
}
