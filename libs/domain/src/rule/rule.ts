import type { Profile } from '../reception/reception';

/** Both languages of one sentence; Chinese first. */
export interface Bilingual {
  readonly zh: string;
  readonly en: string;
}

/** Rules of one issuer (规则包), versioned as a whole. */
export interface RulePack {
  readonly code: string;
  readonly version: number;
  readonly title: Bilingual;
  readonly issuer: Bilingual;
  /** Binding everywhere: its block rules cannot be waived. */
  readonly national: boolean;
  /** `CN`, `CN-22`, …: applies to offices whose locality begins with it. */
  readonly locality: string;
  readonly rules: readonly Rule[];
}

export interface Rule {
  /** `P-6.banner` */
  readonly code: string;
  /** `C1` … `C14` of the known clashes, where it is one. */
  readonly clash?: string;
  readonly article: string;
  /** `YYYY-MM-DD`, the days on which it is in force, judged on the reception's first day. */
  readonly from: string;
  readonly to?: string | null;
  readonly profiles: readonly Profile[];
  readonly severity: 'block' | 'warn' | 'info';
  readonly message: Bilingual;
  readonly check: RuleCheck;
}

/** What is looked for: the name of a check in `rule/checks`, and its parameters. */
export interface RuleCheck {
  readonly test: string;
  readonly [parameter: string]: unknown;
}

/** What a finding quotes of its rule. */
export interface Citation {
  readonly code: string;
  readonly pack: string;
  readonly issuer: Bilingual;
  readonly article: string;
  readonly from: string;
  readonly clash?: string;
  readonly message: Bilingual;
}
