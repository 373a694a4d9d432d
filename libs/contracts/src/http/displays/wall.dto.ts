import { HealthDto } from '../boards';

/** An item of the itinerary on a wall. */
export class WallItemDto {
  key: string;
  kind: string;
  title: string;
  status: string;
  startAt: Date | null;
  endAt: Date | null;
  actualStart: Date | null;
  actualEnd: Date | null;
}

/** A duty on a wall. */
export class WallTaskDto {
  what: string;
  startAt: Date;
  endAt: Date;
  status: string;
  late: boolean;
  acknowledged: boolean;
}

export class WallLaneDto {
  departmentCode: string;
  departmentName: string;
  departmentNameEn: string;
  tasks: WallTaskDto[];
}

/** Duties: today's, those of them that are done, and what is not well whenever it is due. */
export class WallSumsDto {
  today: number;
  done: number;
  blocked: number;
  late: number;
  unacknowledged: number;
}

export class WallReceptionDto {
  id: string;
  title: string;
  zone: string;
  stage: string;
  startAt: Date | null;
  endAt: Date | null;
  today: boolean;
  health: HealthDto;
  sums: WallSumsDto;
  items: WallItemDto[];
  lanes: WallLaneDto[];
}

/** Something that goes wrong now; the department instead of the person. */
export class WallExceptionDto {
  /** @example "task.late" */
  rule: string;
  receptionId: string;
  receptionTitle: string;
  departmentName: string | null;
  departmentNameEn: string | null;
  what: string | null;
  since: Date;
  minutes: number;
}

/** Everything a wall shows. No names, no numbers of people. */
export class WallDto {
  now: Date;
  zone: string;
  /** What the link was made for. */
  name: string;
  /** Running receptions, red first; at most eight. */
  receptions: WallReceptionDto[];
  exceptions: WallExceptionDto[];
}
