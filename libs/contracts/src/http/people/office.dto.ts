import { ROLES } from '@app/domain';
import { IsStep } from '../receptions/is-step';
import {
  IsId,
  IsListOf,
  IsLocality,
  IsOneOf,
  IsPart,
  IsText,
  IsWhole,
  IsZone,
  Nullable,
  Optional,
} from '../platform';

const DAY_MINUTES = { min: 0, max: 1439 };
/** How long things may take, as ISO 8601 durations. */
export class PaceDto {
  /**
   * 签收 within, after the task was sent.
   * @example "PT4H"
   */
  @IsStep() acknowledgeWithin: string;
  /**
   * 会签 and each approval step within.
   * @example "P1D"
   */
  @IsStep() answerWithin: string;
  /**
   * 提醒 so long before due.
   * @example "PT30M"
   */
  @IsStep() remindBefore: string;
  /**
   * 逾期提级 to the department head so long after due.
   * @example "PT15M"
   */
  @IsStep() headAfter: string;
  /**
   * 逾期提级 to the office head so long after due.
   * @example "PT45M"
   */
  @IsStep() officeAfter: string;
  /**
   * 就绪确认 so long before the first arrival.
   * @example "PT12H"
   */
  @IsStep() readyBefore: string;
  /**
   * 办结确认 within, after the last departure.
   * @example "P1D"
   */
  @IsStep() doneWithin: string;
  /**
   * Facts complete within, after the launch.
   * @example "P2D"
   */
  @IsStep() confirmWithin: string;
  /**
   * Summary handed in within, after the last sign-off.
   * @example "P5D"
   */
  @IsStep() summaryWithin: string;
  /**
   * 催办 by a person at most once in this time per task.
   * @example "PT15M"
   */
  @IsStep() remindAgain: string;
  /**
   * 撤销 within.
   * @example "PT10S"
   */
  @IsStep() undoWithin: string;
  /**
   * The other side of a hand-over confirms within; left out: ten minutes.
   * @example "PT10M"
   */
  @Optional() @IsStep() handoverWithin?: string;
  /**
   * An item that should have started or ended is asked after so much later; left out: ten minutes.
   * @example "PT10M"
   */
  @Optional() @IsStep() askAfter?: string;
}

/** The ladder's times, per urgency. */
export class PacesDto {
  @IsPart(() => PaceDto) routine: PaceDto;
  @IsPart(() => PaceDto) urgent: PaceDto;
  @IsPart(() => PaceDto) emergency: PaceDto;
}

/** The office's settings, whole. */
export class ChangeOfficeDto {
  /** @example "市接待办公室" */
  @IsText({ max: 80 })
  name: string;

  /**
   * Zone in which quiet hours are meant.
   * @example "Asia/Shanghai"
   */
  @IsZone()
  zone: string;

  /** Start of the quiet hours in minutes after midnight; null with `quietUntil` null: none. */
  @Nullable()
  @IsWhole(DAY_MINUTES)
  quietFrom: number | null;

  @Nullable()
  @IsWhole(DAY_MINUTES)
  quietUntil: number | null;

  /**
   * Where the office is; local rules and standards apply by it. What is left out stays.
   * @example "CN-22-01"
   */
  @Optional()
  @IsLocality()
  locality?: string;

  /** What is left out stays. */
  @Optional()
  @IsPart(() => PacesDto)
  paces?: PacesDto;
}

export class OfficeDto {
  name: string;
  zone: string;
  quietFrom: number | null;
  quietUntil: number | null;
  /** Place by whose local rules plans are judged. */
  locality: string;
  /** By urgency; what an urgency does not name follows the product. */
  paces: Record<string, Partial<PaceDto>>;
  revision: number;
}

/** One station of an approval route: exactly one of the three. */
export class RouteStepDto {
  /** Anybody of this role. */
  @Optional()
  @IsOneOf(ROLES)
  role?: string;

  /** A person the reception names. */
  @Optional()
  @IsOneOf(['leaderInCharge', 'coordinator'])
  person?: string;

  /** A named person. */
  @Optional()
  @IsId()
  userId?: string;
}

/** The stations of a route, in order. */
export class SetRouteDto {
  @IsListOf(() => RouteStepDto, { max: 8, min: 1 })
  steps: RouteStepDto[];
}

export class RouteDto {
  /** @example "plan" */
  matter: string;
  steps: RouteStepDto[];
  /** 0: the office has set none, the default counts. */
  revision: number;
}
