import { FaultDto, IsCode, IsPart } from '../platform';
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
  /** The kinds of receptions it is meant for; empty: all. */
  profiles: ('domestic' | 'business' | 'foreign')[];
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
