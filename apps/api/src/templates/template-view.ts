import type { TemplateDocumentDto, TemplateDto, TemplateRowDto } from '@app/contracts/http';
import type { SopTemplate } from '@app/domain';
import type { TemplateRow } from '@app/persistence';

/** A version of a template as a list shows it. */
export const rowOf = ({ document, ...row }: TemplateRow): TemplateRowDto => ({
  code: row.code,
  version: row.version,
  status: row.status,
  title: document.title,
  profiles: [...(document.when.profiles ?? [])],
  sha256: row.sha256,
  authors: [...row.authors],
  createdAt: new Date(row.createdAt).toISOString(),
  approvedBy: row.approvedBy,
  approvedAt: row.approvedAt === null ? null : new Date(row.approvedAt).toISOString(),
  revision: row.revision,
});

/** The same with what it says. */
export const templateView = (row: TemplateRow): TemplateDto => ({
  ...rowOf(row),
  document: documentOf(row.document),
});

/** What a template says, as it is written back: code and version stand beside it. */
export const documentOf = ({
  code: _code,
  version: _version,
  ...document
}: SopTemplate): TemplateDocumentDto => document as unknown as TemplateDocumentDto;
