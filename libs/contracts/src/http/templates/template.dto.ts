import {
  FlagInQuery,
  IsCode,
  IsFlag,
  IsPart,
  IsText,
  IsWhole,
  NumberInQuery,
  Optional,
} from '../platform';
import { FaultDto } from '../platform';
import { TemplateDocumentDto, TemplateTitleDto } from './template-document.dto';

/** A template of a new code; it begins as a draft. */
export class CreateTemplateDto {
  /** @example "sister-city" */
  @IsCode() code: string;
  @IsPart(() => TemplateDocumentDto) document: TemplateDocumentDto;
}

/** The whole draft of a version. */
export class SaveTemplateDto {
  @IsPart(() => TemplateDocumentDto) document: TemplateDocumentDto;
}

/** A version of a template as a list shows it. */
export class TemplateRowDto {
  /** @example "domestic-official" */
  code: string;
  version: number;
  /** @example "approved" */
  status: 'draft' | 'approved' | 'retired';
  title: TemplateTitleDto;
  /** Of the document's canonical JSON. */
  sha256: string;
  /** Everybody who saved the draft; none of them may approve it. Empty: it came with the product. */
  authors: string[];
  createdAt: string;
  approvedBy: string | null;
  approvedAt: string | null;
  /** For `If-Match`. */
  revision: number;
}

export class TemplatesDto {
  /** By code, newest version first. */
  items: TemplateRowDto[];
}

export class TemplateDto extends TemplateRowDto {
  document: TemplateDocumentDto;
}

/** What a check finds; nothing is stored. */
export class TemplateCheckDto {
  faults: FaultDto[];
}

export class ExportQueryDto {
  /** The version; the one in force when left out. */
  @Optional() @NumberInQuery() @IsWhole({ min: 1, max: 1_000_000 }) version?: number;
}

export class TemplateImportQueryDto {
  /** `false` takes it over; otherwise it is only said what would happen. */
  @Optional() @FlagInQuery() @IsFlag() dryRun?: boolean;
}

/** What an import does, or would do, with one template. */
export class TemplateImportRowDto {
  code: string;
  /** The version that it becomes here; it waits as a draft to be approved. */
  version: number;
  what: 'add' | 'change' | 'same';
  /** Departments it names that this office has not; their tasks will be told as left out. */
  departmentsMissing: string[];
}

export class TemplateImportReportDto {
  dryRun: boolean;
  applied: boolean;
  /** Who signed it, by the name this office gave. */
  issuer: string;
  keyId: string;
  templates: TemplateImportRowDto[];
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
