import { WaitingDto } from '../boards';
import { PersonDto } from '../directory';

/** One mandatory fact (R28–R38). */
export class ConfirmFactDto {
  /** @example "headCount" */
  fact: string;
  /** @example "人数" */
  name: string;
  /**
   * filled, missing, waived.
   * @example "missing"
   */
  state: string;
  /** The other side knows it; the rest the office settles itself. */
  asked: boolean;
  /** Who accepted that it is missing. */
  waivedBy: { id: string; name: string } | null;
}

/** A field of the guest list that is empty. */
export class ConfirmGuestGapDto {
  /** @example "gender" */
  field: string;
  /** @example "性别" */
  name: string;
  /** How many guests lack it. */
  guests: number;
}

export class ConfirmGuestsDto {
  /** The head count, where it is known. */
  expected: number | null;
  listed: number;
  /** Fields that are empty; none of them holds the gate. */
  missing: ConfirmGuestGapDto[];
}

/** The liaison task to ask a contact. */
export class InquiryDto {
  followUpId: string;
  /** open, closed */
  status: string;
  owner: PersonDto | null;
  dueAt: Date | null;
  late: boolean;
  /** @example "向李明了解：人数、抵达时间" */
  sentence: string;
}

export class ConfirmContactDto {
  /** null: nobody of the other side is known yet. */
  name: string | null;
  role: string | null;
  phone: string | null;
  inquiry: InquiryDto | null;
}

/** The paper the reception goes by. */
export class ConfirmLetterDto {
  /** letter 公函, invitation 邀请函 */
  needed: string;
  /** there, missing, waived */
  state: string;
  /** What there is: letter, invitation, phone. */
  sourceKind: string | null;
  letterNumber: string | null;
  letterDate: string | null;
}

/** The page of 任务确认: exactly what is empty, who can be asked, and who is waited for. */
export class ConfirmDto {
  receptionId: string;
  zone: string;
  stage: string;
  /** By when the facts should be there; null before the launch. */
  dueAt: string | null;
  late: boolean;
  /** Names of the mandatory facts that are neither there nor waived. */
  missing: string[];
  /** All mandatory facts, each with its state. */
  facts: ConfirmFactDto[];
  guests: ConfirmGuestsDto;
  letter: ConfirmLetterDto;
  contacts: ConfirmContactDto[];
  /** 同意接待: none, pending, returned, approved. */
  approval: string;
  /** What keeps the stage, as codes. */
  gate: string[];
  waiting: WaitingDto[];
}
