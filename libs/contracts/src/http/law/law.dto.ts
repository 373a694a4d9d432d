import {
  readHolidayYear,
  readMinorLimit,
  readRulePack,
  readStandard,
  type ReadLaw,
} from '@app/domain';
import { ruleInside } from '../platform';

/** Every fault of a document that is read as a whole, under its own place. */
const IsRead = (name: string, read: (value: unknown) => ReadLaw<unknown>): PropertyDecorator =>
  ruleInside(name, (value) =>
    read(value).faults.map((fault) => ({ ...fault, path: fault.path ? `.${fault.path}` : '' })),
  );

export class BilingualDto {
  /** @example "第八条：不得悬挂横幅（{detail}）。" */
  zh: string;
  /** @example "Article 8: no banners ({detail})." */
  en: string;
}

/** One rule. What it looks for is a test by name, with that test's own parameters. */
export class RuleDto {
  /** @example "P-6.banner" */
  code: string;
  /** One of the known clashes, where it is one: `C1` … `C14`. */
  clash?: string;
  /** @example "第八条" */
  article: string;
  /** Days on which it is in force, judged on the reception's first day. */
  from: string;
  to?: string | null;
  /** @example ["domestic"] */
  profiles: string[];
  severity: 'block' | 'warn' | 'info';
  message: BilingualDto;
  /** @example {"test": "provision", "codes": ["welcome-banner"]} */
  check: Record<string, unknown>;
}

export class RulePackDocumentDto {
  /** @example "jilin-2023" */
  code: string;
  title: BilingualDto;
  issuer: BilingualDto;
  /** Binding everywhere: its block rules cannot be waived. */
  national: boolean;
  /** @example "CN-22" */
  locality: string;
  rules: RuleDto[];
}

/** A line of a standards table; amounts in cents (分). */
export class StandardDocumentDto {
  /** @example "jilin-domestic-meal" */
  code: string;
  /** @example "meals" */
  class: string;
  /** @example "domestic" */
  profile: string;
  /** @example "CN-22" */
  locality: string;
  /** 职级, or `any`. */
  rank: string;
  /** @example 12000 */
  amount: number;
  /** A meal of this form only. */
  form?: string | null;
  /** @example "head-meal" */
  per: string;
  from: string;
  to?: string | null;
  source: string;
}

/** 法定节假日与调休 of one year. */
export class HolidayYearDocumentDto {
  /** @example 2026 */
  year: number;
  off: string[];
  worked: string[];
  source: string;
}

/** How far a 微调 may move anything in one kind of reception. */
export class MinorLimitDocumentDto {
  /** @example "domestic" */
  profile: string;
  /** @example 60 */
  minutes: number;
  /**
   * By whose decision.
   * @example "接待办 2026 年第 3 次主任办公会"
   */
  source: string;
}

export class DraftMinorLimitDto {
  @IsRead('minorLimit', readMinorLimit) document: MinorLimitDocumentDto;
}

export class DraftRulePackDto {
  @IsRead('rulePack', readRulePack) document: RulePackDocumentDto;
}

export class DraftStandardDto {
  @IsRead('standard', readStandard) document: StandardDocumentDto;
}

export class DraftHolidayYearDto {
  @IsRead('holidayYear', readHolidayYear) document: HolidayYearDocumentDto;
}

/** One version, without what it says. */
export class LawVersionDto {
  code: string;
  version: number;
  status: 'draft' | 'approved';
  /** The newest approved version: plans are judged by this one. */
  inForce: boolean;
  /** Null: came with the product. */
  createdBy: string | null;
  createdAt: string;
  approvedBy: string | null;
  approvedAt: string | null;
}

export class RulePackDto extends LawVersionDto {
  document: RulePackDocumentDto;
}

export class StandardDto extends LawVersionDto {
  document: StandardDocumentDto;
}

export class HolidayYearDto extends LawVersionDto {
  document: HolidayYearDocumentDto;
}

export class MinorLimitDto extends LawVersionDto {
  document: MinorLimitDocumentDto;
}

export class MinorLimitsDto {
  /** By profile, newest first. */
  items: MinorLimitDto[];
}

export class RulePacksDto {
  /** By code, newest first. */
  items: RulePackDto[];
}

export class StandardsDto {
  items: StandardDto[];
}

export class HolidayYearsDto {
  items: HolidayYearDto[];
}

/** The tests that a rule can name. */
export class RuleChecksDto {
  /** @example ["provision", "companions"] */
  items: string[];
}
