import { PROFILES, SOURCE_KINDS, STAGES, URGENCIES } from '@app/domain';
import type { Profile, Secrecy, SourceKind, Stage, Urgency } from '@app/domain';
import {
  IsId,
  IsInstant,
  IsListOf,
  IsListOfCodes,
  IsListOfIds,
  IsOneOf,
  IsPart,
  IsPhone,
  IsText,
  IsWhole,
  IsZone,
  Nullable,
  Optional,
} from '../platform';
import { ComeBeforeTheyGo } from './come-before-they-go';
import { IsDay } from './is-day';
import { HasOwnKeys, IsKey } from './is-key';
import { IsSecrecy } from './is-secrecy';
import { ReceptionPaceDto } from './pace.dto';

const DIRECTIONS = ['arrival', 'departure'] as const;
const COSIGN = ['before', 'after'] as const;

/** Guests who come or go together. */
export class BatchDto {
  /** @example "b1" */
  @IsKey() key: string;
  /** @example "arrival" */
  @IsOneOf(DIRECTIONS) direction: (typeof DIRECTIONS)[number];
  /**
   * Left out or null: not known yet.
   * @example "2026-05-12T09:40:00+02:00"
   */
  @Nullable() @IsInstant() at?: string | null;
  /** @example "航班" */
  @Nullable() @IsText({ max: 40 }) mode?: string | null;
  /** @example "CA 933" */
  @Nullable() @IsText({ max: 40 }) number?: string | null;
  /** @example "斯特拉斯堡机场" */
  @Nullable() @IsText({ max: 120 }) place?: string | null;
  @Nullable() @IsText({ max: 60 }) group?: string | null;
}

/** Somebody of the other side who can be asked. */
export class ContactDto {
  /** @example "王小明" */
  @IsText({ max: 80 }) name: string;
  /** @example "联络人" */
  @Nullable() @IsText({ max: 80 }) role?: string | null;
  /** @example "+33 3 88 41 20 00" */
  @Nullable() @IsPhone() phone?: string | null;
}

/** What the office knows of a reception. Left out: unchanged, or the default; null: not known. */
export class FactsDto {
  /** @example "foreign" */
  @Optional() @IsOneOf(PROFILES) profile?: Profile;
  /**
   * 接待规格.
   * @example "副部级"
   */
  @Nullable() @IsText({ max: 60 }) grade?: string | null;
  /** @example "internal" */
  @Optional() @IsSecrecy() secrecy?: Secrecy;
  /** @example "routine" */
  @Optional() @IsOneOf(URGENCIES) urgency?: Urgency;
  /** @example "欧洲议会对日关系代表团" */
  @Nullable() @IsText({ max: 200 }) sendingUnit?: string | null;
  /** @example "第二十七次会议" */
  @Nullable() @IsText({ max: 2000, multiline: true }) purpose?: string | null;
  /** @example "invitation" */
  @Nullable() @IsOneOf(SOURCE_KINDS) sourceKind?: SourceKind | null;
  /**
   * 文号; one sending unit uses each once.
   * @example "外办函〔2026〕12号"
   */
  @Nullable() @IsText({ max: 120 }) letterNumber?: string | null;
  /** @example "2026-04-20" */
  @Nullable() @IsDay() letterDate?: string | null;
  /** @example "佐藤健" */
  @Nullable() @IsText({ max: 120 }) leadGuest?: string | null;
  /** @example "团长" */
  @Nullable() @IsText({ max: 120 }) leadGuestTitle?: string | null;
  /** @example 14 */
  @Nullable() @IsWhole({ min: 1, max: 100_000 }) headCount?: number | null;
  @Optional()
  @IsListOf(() => BatchDto, { max: 50 })
  @HasOwnKeys()
  @ComeBeforeTheyGo()
  batches?: BatchDto[];
  /**
   * Zone in which the reception's times are shown; the office's when left out.
   * @example "Europe/Paris"
   */
  @Optional() @IsZone() zone?: string;
  @Optional() @IsListOf(() => ContactDto, { max: 50 }) contacts?: ContactDto[];
  /** 经办人 */
  @Nullable() @IsId() officerId?: string | null;
  /** B角 */
  @Nullable() @IsId() deputyOfficerId?: string | null;
  /** 总协调 */
  @Nullable() @IsId() coordinatorId?: string | null;
  /** Leader in charge. */
  @Nullable() @IsId() leaderId?: string | null;
  @Optional() @IsListOfIds({ max: 50 }) liaisonIds?: string[];
  /**
   * `before`: 会签 comes before 审定; `after`: it follows.
   * @example "before"
   */
  @Optional() @IsOneOf(COSIGN) cosign?: (typeof COSIGN)[number];
  @Optional() @IsPart(() => ReceptionPaceDto) pace?: ReceptionPaceDto;
  /**
   * Stages that are left without being asked for.
   * @example ["confirm", "plan", "execute", "summarize"]
   */
  @Optional() @IsListOfCodes(STAGES) autoAdvance?: Stage[];
}

/** A new reception. */
export class RegisterReceptionDto extends FactsDto {
  /** @example "欧洲议会对日关系代表团第二十七次会议" */
  @IsText({ max: 200 }) title: string;
}

/** Some facts, to be changed. */
export class FactChangesDto extends FactsDto {
  /** @example "欧洲议会代表团来访" */
  @Optional() @IsText({ max: 200 }) title?: string;
}
