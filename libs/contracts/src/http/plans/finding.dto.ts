import { ActDto } from '../acts';
import { IsText, Nullable } from '../platform';

/** The rule that a finding quotes. */
export class CitationDto {
  /** @example "P-6.banner" */
  code: string;
  /** @example "official-reception-2013" */
  pack: string;
  /** Who made it, in the language asked for. */
  issuer: string;
  /** @example "第八条" */
  article: string;
  /** In force since. */
  from: string;
  /** One of the known clashes: `C1` … `C14`. */
  clash?: string;
}

/** What a check found in a plan. */
export class FindingDto {
  /**
   * By this it is waived, or declared 不适用; it is the same in the next version.
   * @example "rule.P-6.banner@item:hall"
   */
  id: string;
  /** @example "time.open" */
  code: string;
  /** @example "block" */
  severity: 'block' | 'warn' | 'info';
  /** @example "assignments[0].tasks[3].due" */
  path: string;
  detail?: string;
  /** What it concerns, by key: `item:hall`. */
  subject?: string;
  rule?: CitationDto;
  /** What to do about it, in the language asked for. */
  message: string;
}

/** 不适用: that a finding does not apply, and why. */
export class DeclareDto extends ActDto {
  /** @example "rule.P-6.banner@item:hall" */
  @IsText({ max: 300 }) finding: string;
  /**
   * The legal basis: document and article, at least ten characters.
   * @example "《国旗法》第六条，国庆节悬挂国旗，不属于标语横幅"
   */
  @IsText({ max: 1000, min: 10, multiline: true }) basis: string;
}

export class ConfirmDeclarationDto extends ActDto {
  /** @example "rule.P-6.banner@item:hall" */
  @IsText({ max: 300 }) finding: string;
}

/** Taken back by the person who declared it; the finding blocks again. */
export class WithdrawDeclarationDto extends ActDto {
  /** @example "rule.P-6.banner@item:hall" */
  @IsText({ max: 300 }) finding: string;
  /** @example "依据有误，改为取消横幅" */
  @Nullable() @IsText({ max: 1000, multiline: true }) reason?: string | null;
}

export class DeclarationDto {
  finding: string;
  basis: string;
  declaredBy: string;
  declaredAt: string;
  /** Null until a second person has confirmed it: until then it counts for nothing. */
  confirmedBy: string | null;
  confirmedAt: string | null;
}

export class DeclarationsDto {
  items: DeclarationDto[];
}
