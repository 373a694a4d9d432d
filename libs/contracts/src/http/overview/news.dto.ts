import { IsInstant, Optional } from '../platform';

export class NewsQueryDto {
  /**
   * From when on; left out: since the last look, at most the last seven days.
   * @example "2026-06-01T08:40:00+08:00"
   */
  @Optional()
  @IsInstant()
  since?: string;
}

/** Something that has happened. */
export class NewsItemDto {
  id: string;
  /**
   * The fact, as in the timeline.
   * @example "ItemProgressed"
   */
  type: string;
  at: Date;
  receptionId: string;
  receptionTitle: string;
  zone: string;
  what: string | null;
  departmentName: string | null;
  taskId: string | null;
  itemKey: string | null;
  /** Of an item: what it is now; of a stage: the one reached. */
  state: string | null;
  /** Of an item: how much later than planned, in minutes; below 0 earlier. */
  lateMinutes: number | null;
}

/** What has changed since one last looked: what matters first, nothing twice. */
export class NewsDto {
  since: Date;
  now: Date;
  /** At most 30. */
  items: NewsItemDto[];
}

/** Everything until then was seen. */
export class LookDto {
  /** @example "2026-06-01T08:40:00+08:00" */
  @IsInstant() until: string;
}
