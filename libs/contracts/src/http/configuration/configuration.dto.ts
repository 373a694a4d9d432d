import {
  FlagInQuery,
  IsFlag,
  IsText,
  IsWhole,
  ListInQuery,
  NumberInQuery,
  Optional,
  IsListOfTexts,
} from '../platform';

const CODES = { most: 100, max: 40 };

export class ExportConfigurationQueryDto {
  /**
   * Codes of templates; everything in force when nothing is named.
   * @example "domestic-official,inspection"
   */
  @Optional() @ListInQuery() @IsListOfTexts(CODES) templates?: string[];
  /** Codes of rule packs. */
  @Optional() @ListInQuery() @IsListOfTexts(CODES) rulePacks?: string[];
}

export class ExportTemplateQueryDto {
  /** The version; the one in force when left out. */
  @Optional() @NumberInQuery() @IsWhole({ min: 1, max: 1_000_000 }) version?: number;
}

export class ConfigurationImportQueryDto {
  /** `false` takes it over; otherwise it is only said what would happen. */
  @Optional() @FlagInQuery() @IsFlag() dryRun?: boolean;
}

/** What an import does, or would do, with one thing of a file. */
export class ConfigurationImportRowDto {
  code: string;
  /** The version that it becomes here; it waits as a draft to be approved. */
  version: number;
  what: 'add' | 'change' | 'same';
  /** Of a template: departments it names that this office has not. Their tasks are told as left out. */
  departmentsMissing?: string[];
}

export class ConfigurationImportDto {
  dryRun: boolean;
  applied: boolean;
  /** Who signed it, by the name this office gave. */
  issuer: string;
  keyId: string;
  templates: ConfigurationImportRowDto[];
  rulePacks: ConfigurationImportRowDto[];
}

/** Somebody whose signed files are taken over. */
export class TrustIssuerDto {
  /** @example "省接待办" */
  @IsText({ max: 80 }) name: string;
  /**
   * Ed25519, 32 bytes in base64, as the other office shows it.
   * @example "11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo="
   */
  @IsText({ max: 64 }) publicKey: string;
}

export class TrustedIssuerDto {
  /** @example "9f86d081884c7d65" */
  keyId: string;
  name: string;
  publicKey: string;
}

export class TrustedIssuersDto {
  /** This installation's own key; give it to those who shall trust you. */
  own: TrustedIssuerDto;
  items: TrustedIssuerDto[];
}
