import { ActDto } from '../acts';
import { PersonDto } from '../directory';
import { IsText } from '../platform';

/** A message on a task. */
export class SayOnTaskDto extends ActDto {
  /** @example "大巴停南门，北门在施工" */
  @IsText({ max: 1000, multiline: true }) text: string;
}

export class TaskMessageDto {
  /**
   * Names the message, the same every time; opaque: it does not count.
   * @example "0d3GSrkxLq0ZcNQm1o0WQQ"
   */
  id: string;
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
