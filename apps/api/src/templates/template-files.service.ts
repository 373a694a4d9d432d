import { Inject, Injectable } from '@nestjs/common';
import { templateOf, TemplateDocumentDto } from '@app/contracts/http';
import { refuse, type Actor, type SopTemplate } from '@app/domain';
import {
  addTemplateDraft,
  findOfficeSettings,
  findTemplate,
  listTemplates,
  openFile,
  signFile,
  templateHash,
  type SignedFile,
  type Sql,
} from '@app/persistence';
import type pg from 'pg';
import { OfficeDoor } from '../people/office-door';
import { POOL } from '../platform/database/pool';
import { invalidInput, notFound, Problem, type Fault } from '../platform/problems/problem';
import type { CommandMeta } from '../platform/request/meta.decorator';
import { faultsIn as faultsOfForm } from '../platform/validation/faults-in';
import { Issuers } from './issuers.service';
import { TemplateCheck } from './template-check.service';
import { documentOf } from './template-view';

/** What an import does with one template. */
export interface ImportRow {
  readonly code: string;
  readonly version: number;
  readonly what: 'add' | 'change' | 'same';
  readonly departmentsMissing: string[];
}

export interface ImportReport {
  readonly dryRun: boolean;
  readonly applied: boolean;
  readonly issuer: string;
  readonly keyId: string;
  readonly templates: ImportRow[];
}

interface Planned {
  readonly row: ImportRow;
  readonly template: SopTemplate;
}

/** Templates as one signed file: out of one installation, into another. */
@Injectable()
export class TemplateFiles {
  constructor(
    @Inject(POOL) private readonly pool: pg.Pool,
    private readonly door: OfficeDoor,
    private readonly issuers: Issuers,
    private readonly check: TemplateCheck,
  ) {}

  /** One version, signed by this installation. Drafts stay at home: 404. */
  async export(code: string, version: number | null): Promise<SignedFile> {
    const row = await findTemplate(this.pool, code, version);
    if (!row || row.status === 'draft') throw notFound();
    const office = await findOfficeSettings(this.pool);
    const content = {
      issuer: office?.name ?? '',
      issuedAt: new Date().toISOString(),
      templates: [{ code, version: row.version, ...documentOf(row.document) }],
      rulePacks: [],
    };
    return signFile(content, this.issuers.ownKey);
  }

  /** What a file would do. Throws 422 with the reason for a file that is not to be believed. */
  async preview(file: unknown): Promise<ImportReport> {
    const { content, issuer } = await this.open(file);
    const planned = await this.plan(this.pool, content);
    return { dryRun: true, applied: false, ...issuer, templates: planned.map(({ row }) => row) };
  }

  /** Takes the templates over as drafts: somebody here approves them. All or none. */
  async apply(actor: Actor, meta: CommandMeta, file: unknown): Promise<ImportReport> {
    const { content, issuer } = await this.open(file);
    return this.door.act<ImportReport>(
      { actor, meta, kind: 'template.import' },
      async ({ client }) => {
        const planned = await this.plan(client, content);
        const facts = [];
        for (const { row, template } of planned) {
          if (row.what === 'same') continue;
          const draft = await addTemplateDraft(client, template, actor.userId);
          if (!draft) return refuse(412, 'version.stale');
          const { code, version } = row;
          facts.push({ type: 'TemplateImported', code, version, keyId: issuer.keyId });
        }
        const templates = planned.map(({ row }) => row);
        return { facts, answer: { dryRun: false, applied: true, ...issuer, templates } };
      },
    );
  }

  private async open(
    file: unknown,
  ): Promise<{ content: SignedFile; issuer: { issuer: string; keyId: string } }> {
    const opened = openFile(file, await this.issuers.trusted());
    if ('refused' in opened) throw new Problem(422, opened.refused);
    const { file: content, issuer } = opened;
    if (content.rulePacks.length > 0) {
      throw invalidInput([{ path: 'rulePacks', code: 'file.rules-elsewhere' }]);
    }
    return { content, issuer: { issuer: issuer.name, keyId: content.signature.keyId } };
  }

  /** Judges every template of the file by the rules of the form; all faults at once. */
  private async plan(sql: Sql, { templates }: SignedFile): Promise<Planned[]> {
    const faults: Fault[] = [];
    const read = templates.map((one, i) => {
      const { code, version: _version, ...document } = (one ?? {}) as Record<string, unknown>;
      const at = `templates[${i}]`;
      if (typeof code !== 'string' || !/^[a-z][a-z0-9-]{1,39}$/.test(code)) {
        faults.push({ path: `${at}.code`, code: 'code.invalid' });
        return null;
      }
      const form = faultsOfForm(TemplateDocumentDto, document);
      const template = templateOf(document as unknown as TemplateDocumentDto, code, 1);
      const all = form.length ? form : this.check.faultsOfForeign(template);
      faults.push(...all.map((fault) => ({ ...fault, path: `${at}.${fault.path}` })));
      return template;
    });
    const known = read.filter((template) => template !== null);
    const codes = known.map(({ code }) => code);
    if (new Set(codes).size < codes.length) {
      faults.push({ path: 'templates', code: 'key.repeated' });
    }
    if (faults.length > 0) throw invalidInput(faults);
    const planned: Planned[] = [];
    for (const [i, template] of known.entries()) {
      planned.push(await this.planOne(sql, template, `templates[${i}]`));
    }
    return planned;
  }

  private async planOne(sql: Sql, template: SopTemplate, at: string): Promise<Planned> {
    const { code } = template;
    const versions = await listTemplates(sql, code);
    const departmentsMissing = await this.check.missingDepartments(sql, template);
    const present = versions.find(({ sha256 }) => sha256 === templateHash(template));
    if (present) {
      const row = { code, version: present.version, what: 'same' as const, departmentsMissing };
      return { row, template };
    }
    if (versions.some(({ status }) => status === 'draft')) {
      throw invalidInput([{ path: at, code: 'template.draft-open' }]);
    }
    const version = (versions[0]?.version ?? 0) + 1;
    const what = versions.length ? ('change' as const) : ('add' as const);
    return { row: { code, version, what, departmentsMissing }, template: { ...template, version } };
  }
}
