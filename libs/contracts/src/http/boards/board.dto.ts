import { PersonDto } from '../directory';
import { HealthDto } from './health.dto';

/** What a missing thing concerns. */
export class GateObjectDto {
  type: string;
  id: string;
  department?: string;
  label?: string;
  count?: number;
}

export class GateLineDto {
  /** @example "signature.ready-missing" */
  code: string;
  /** A department is named assignments only; of other things it is told how many. */
  objects: GateObjectDto[];
  count: number;
}

/** What keeps the reception in its stage. */
export class GateDto {
  open: boolean;
  missing: GateLineDto[];
  /** The same without the officer's "advance". */
  missingWithoutAdvance: GateLineDto[];
  advanceRequested: boolean;
  overridden: boolean;
}

/** A standing signature. Who gave it is told to the department itself and the office. */
export class BoardSignatureDto {
  id: string;
  scope: string;
  answer: string;
  at: Date;
  planVersion: number;
  /** It names the last version that changed the package. */
  current: boolean;
  disputed: boolean;
  /** An objection that a leader has decided. */
  decided: boolean;
  by: string | null;
  /** 代: the absent person. */
  forUserId: string | null;
  /** 代录: the officer who recorded it. */
  recordedBy: string | null;
}

export class TaskCountsDto {
  total: number;
  unacknowledged: number;
  open: number;
  prepareOpen: number;
  doerless: number;
  blocked: number;
  returned: number;
  late: number;
}

export class BoardDepartmentDto {
  assignmentId: string;
  departmentId: string;
  departmentCode: string;
  departmentName: string;
  departmentNameEn: string;
  generation: number;
  status: string;
  required: boolean;
  /** The reader's own department. */
  own: boolean;
  sentAt: Date;
  announced: boolean;
  announcedAt: Date | null;
  lead: PersonDto | null;
  head: PersonDto | null;
  dutyPhone: string | null;
  packageVersion: number;
  waived: string[];
  signatures: BoardSignatureDto[];
  counts: TaskCountsDto;
  /** Due time of the oldest task that is late now; null when none is. */
  lateSince: Date | null;
  lateMinutes: number;
  lateSignatures: number;
  objection: boolean;
  openConditions: number;
  /** 代录 that the person concerned disputes. */
  disputed: number;
}

export class ItemCountsDto {
  planned: number;
  started: number;
  ended: number;
  skipped: number;
  /** Should have begun or ended, and nobody has said so. */
  unreported: number;
}

/** Hand-overs the reader may read. */
export class HandoverCountsDto {
  total: number;
  confirmed: number;
  /** One side waits too long for the other: red. */
  late: number;
}

export class BoardDto {
  receptionId: string;
  code: string;
  title: string;
  status: string;
  stage: string;
  stageSince: Date | null;
  urgency: string;
  planVersion: number;
  planStatus: string;
  zone: string;
  /** When this was true. */
  now: Date;
  nextDue: Date | null;
  gate: GateDto;
  health: HealthDto;
  departments: BoardDepartmentDto[];
  items: ItemCountsDto;
  handovers: HandoverCountsDto;
}
