import { ActDto } from '../acts';
import { PersonDto } from '../directory';
import { IsText } from '../platform';

/** A message on a task. */
export class SayOnTaskDto extends ActDto {
  /** @example "大巴停南门，北门在施工" */
  @IsText({ max: 1000, multiline: true }) text: string;
}

export class TaskMessageDto {
  /** Number of the act in the reception's audit. */
  seq: number;
  at: Date;
  /** When it was said, if that was before it was sent. */
  occurredAt: Date | null;
  by: PersonDto | null;
  fromOffice: boolean;
  /** null: it was erased. */
  text: string | null;
}

/** The conversation of a department with the office on one task, the earliest first. */
export class TaskMessagesDto {
  messages: TaskMessageDto[];
}
