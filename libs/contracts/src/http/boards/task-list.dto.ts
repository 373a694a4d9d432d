import { TASK_STATUSES } from '@app/domain';
import { PersonDto } from '../directory';
import {
  FlagInQuery,
  IsCode,
  IsFlag,
  IsListOfCodes,
  IsText,
  ListInQuery,
  Optional,
  PageQueryDto,
} from '../platform';

export class TaskQueryDto extends PageQueryDto {
  /** Code of a department. */
  @Optional()
  @IsCode()
  department?: string;

  /** Separated by commas; withdrawn ones only when asked for. */
  @Optional()
  @ListInQuery()
  @IsListOfCodes(TASK_STATUSES)
  status?: string[];

  /** Past due by the clock and not done. */
  @Optional()
  @FlagInQuery()
  @IsFlag()
  late?: boolean;

  /** Mine to do. */
  @Optional()
  @FlagInQuery()
  @IsFlag()
  mine?: boolean;

  /** Those of one itinerary item. */
  @Optional()
  @IsText({ max: 100 })
  item?: string;
}

export class TaskRowDto {
  id: string;
  receptionId: string;
  assignmentId: string;
  departmentCode: string;
  departmentName: string;
  key: string;
  itemKey: string | null;
  what: string;
  /** What the task says, else the place of its item. */
  place: string | null;
  contact: string | null;
  contactPhone: string | null;
  phase: string;
  status: string;
  due: Date | null;
  /** The window opens: not before this, and by `due`. */
  opensAt: Date | null;
  /** `due` hangs on what has not really happened yet: nobody is late by it. */
  estimate: boolean;
  /** A prompt so often, in ms, while its item runs. */
  repeatEvery: number | null;
  /** Code of the department that takes over. */
  handoverTo: string | null;
  acknowledgeBy: Date | null;
  /** Of the content as it is now. */
  acknowledged: boolean;
  late: boolean;
  doer: PersonDto | null;
  reason: string | null;
  disputed: boolean;
  /** When work on it really began, where somebody said so. */
  startedAt: Date | null;
  /** When it was reported done. */
  doneAt: Date | null;
  /** The last 催办. */
  remindedAt: Date | null;
  zone: string;
  /** The acts to offer to the reader. */
  acts: string[];
}

export class TaskPageDto {
  zone: string;
  items: TaskRowDto[];
  nextCursor: string | null;
}
