import {
  FlagInQuery,
  IsFlag,
  IsInstant,
  IsListOfCodes,
  IsOneOf,
  IsText,
  ListInQuery,
  Optional,
  PageQueryDto,
} from '../platform';
import { PersonDto } from '../directory';
import { PROFILES, STAGES, URGENCIES } from '@app/domain';
import { HealthDto } from './health.dto';

const STATUSES = ['draft', 'open', 'postponed', 'closed', 'cancelled'] as const;
const SORTS = ['next', 'created', 'code'] as const;

export class ReceptionQueryDto extends PageQueryDto {
  /** draft, open, postponed, closed, cancelled; separated by commas. */
  @Optional()
  @ListInQuery()
  @IsListOfCodes(STATUSES)
  status?: string[];

  /** confirm, plan, prepare, execute, summarize; separated by commas. */
  @Optional()
  @ListInQuery()
  @IsListOfCodes(STAGES)
  stage?: string[];

  /** @example "foreign" */
  @Optional()
  @IsOneOf(PROFILES)
  profile?: string;

  /** @example "urgent" */
  @Optional()
  @IsOneOf(URGENCIES)
  urgency?: string;

  /** Part of code, title, sending unit or 文号. */
  @Optional()
  @IsText({ max: 100 })
  q?: string;

  /** Only those that name me. */
  @Optional()
  @FlagInQuery()
  @IsFlag()
  mine?: boolean;

  /** Its days touch the time from here … */
  @Optional()
  @IsInstant()
  from?: string;

  /** … to here. */
  @Optional()
  @IsInstant()
  to?: string;

  /** next (what comes nearest first; default), created (the newest first), code. */
  @Optional()
  @IsOneOf(SORTS)
  sort?: (typeof SORTS)[number];
}

/** Sums over the packages the reader may read: all, or his own departments'. */
export class ReceptionSumsDto {
  departments: number;
  total: number;
  open: number;
  unacknowledged: number;
  doerless: number;
  blocked: number;
  returned: number;
  lateTasks: number;
  lateSignatures: number;
  objections: number;
  conditions: number;
}

export class ReceptionRowDto {
  id: string;
  code: string;
  title: string;
  status: string;
  stage: string;
  stageSince: Date | null;
  profile: string;
  urgency: string;
  grade: string | null;
  secrecy: string;
  zone: string;
  sendingUnit: string | null;
  leadGuest: string | null;
  headCount: number | null;
  /** First arrival, else the first item. */
  startAt: Date | null;
  /** Last departure, else the last item. */
  endAt: Date | null;
  gateOpen: boolean;
  nextDue: Date | null;
  createdAt: Date;
  officer: PersonDto | null;
  health: HealthDto;
  counts: ReceptionSumsDto;
}

export class ReceptionPageDto {
  items: ReceptionRowDto[];
  nextCursor: string | null;
}
