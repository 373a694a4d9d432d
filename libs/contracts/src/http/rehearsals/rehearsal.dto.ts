import type { Lateness } from '@app/domain';
import { LATENESS } from '@app/domain';
import { IsOneOf, IsWhole, Optional } from '../platform';

/** Any whole number that fits into 32 bits. */
const SEEDS = { min: 0, max: 4_294_967_295 };

/** 推演: how the whole reception is played on simulated time. */
export class RehearseDto {
  /**
   * The same seed gives the same rehearsal. Default 1.
   * @example 7
   */
  @Optional() @IsWhole(SEEDS) seed?: number;
  /**
   * How punctual people and items are. Default `usual`.
   * @example "usual"
   */
  @Optional() @IsOneOf(LATENESS) lateness?: Lateness;
}

/** A task or an item, by key. */
export class RehearsalPlaceDto {
  /** @example "transport" */
  department: string | null;
  /** @example "cars" */
  task: string | null;
  /** @example "dinner" */
  item: string | null;
}

/** One weak point. */
export class WeakPointDto extends RehearsalPlaceDto {
  /**
   * `ownerless.*`, `double-booked.*`, `buffer.*`, `reminder.night`, `signature.*`, `stage.held`, `time.open`.
   * @example "buffer.missing"
   */
  code: string;
  /**
   * In the language asked for.
   * @example "“欢迎仪式”到“会谈”之间少30分钟（路程或衔接）。请推后“会谈”。"
   */
  message: string;
  userId: string | null;
  /** @example "ready" */
  scope: string | null;
  /** @example "prepare" */
  stage: string | null;
  /** The other one of a pair. */
  with: RehearsalPlaceDto | null;
  /** Codes of what was missing. */
  missing: string[];
  /** Simulated time. */
  at: string | null;
  /**
   * How much too late, too short or too long.
   * @example "PT1800S"
   */
  by: string | null;
}

/** A stage of the play. */
export class RehearsalStageDto {
  /** @example "prepare" */
  stage: string;
  from: string;
  /** null: it was never left. */
  until: string | null;
  /** Left by a leader although something was missing. */
  overridden: boolean;
}

/** A task that ended late in the play. */
export class RehearsalLateDto {
  /** @example "transport" */
  department: string;
  /** @example "cars" */
  task: string;
  /** @example "车辆到位" */
  what: string;
  userId: string | null;
  due: string;
  /** null: never done. */
  doneAt: string | null;
  /** @example "PT600S" */
  by: string;
}

/** Somebody waited for somebody. */
export class RehearsalWaitDto {
  /** `acknowledge`, `check`, `signature`, `approval`. */
  kind: string;
  department: string | null;
  task: string | null;
  /** Who was waited for. */
  userId: string | null;
  /** Scope of a signature, matter of an approval. */
  matter: string | null;
  from: string;
  /** @example "PT3600S" */
  length: string;
}

export class RehearsalFiguresDto {
  items: number;
  tasks: number;
  acts: number;
  reminders: number;
  escalations: number;
  messages: number;
  /** Messages that would have gone out in the quiet hours. */
  atNight: number;
}

/** What was found; nothing of it is stored. */
export class RehearsalDto {
  seed: number;
  lateness: string;
  /** The plan that was played: `draft`, or `inForce` once work has begun. */
  plan: string;
  /** Simulated time. */
  from: string;
  until: string;
  /** Played to its closing. */
  closed: boolean;
  stages: RehearsalStageDto[];
  /** By kind, the worst first. */
  weakPoints: WeakPointDto[];
  /** The latest first, at most twenty of `lateTotal`. */
  late: RehearsalLateDto[];
  lateTotal: number;
  /** The longest first. */
  waits: RehearsalWaitDto[];
  figures: RehearsalFiguresDto;
}
