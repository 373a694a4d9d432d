import { Injectable } from '@nestjs/common';
import { TemplateDocumentDto, templateOf } from '@app/contracts/http';
import type { SopTemplate } from '@app/domain';
import { addTemplateDraft, listTemplates, templateHash, type Sql } from '@app/persistence';
import type { Fault } from '../platform/problems/problem';
import { faultsIn } from '../platform/validation/faults-in';
import { TemplateCheck } from '../templates/template-check.service';
import type { Planned, PlannedPart } from './file-part';

const CODE = /^[a-z][a-z0-9-]{1,39}$/;

/** The templates of a signed file. */
@Injectable()
export class TemplatePart {
  constructor(private readonly check: TemplateCheck) {}

  /** Judges every template by the rules of its form; a version here is a draft to be approved. */
  async plan(sql: Sql, templates: readonly unknown[]): Promise<PlannedPart> {
    const planned: Planned[] = [];
    const faults: Fault[] = [];
    const seen = new Set<string>();
    for (const [i, one] of templates.entries()) {
      const at = `templates[${i}]`;
      const read = this.read(one);
      const own = [...read.faults];
      if (seen.has(read.template.code)) own.push({ path: 'code', code: 'key.repeated' });
      seen.add(read.template.code);
      if (own.length === 0) {
        const next = await this.planOne(sql, read.template);
        if (next) planned.push(next);
        else own.push({ path: 'code', code: 'template.draft-open' });
      }
      faults.push(...own.map((fault) => ({ ...fault, path: `${at}.${fault.path}` })));
    }
    return { planned, faults };
  }

  private read(one: unknown): { template: SopTemplate; faults: readonly Fault[] } {
    const { code, version: _version, ...document } = (one ?? {}) as Record<string, unknown>;
    const name = typeof code === 'string' && CODE.test(code) ? code : '';
    const template = templateOf(document as unknown as TemplateDocumentDto, name, 1);
    if (!name) return { template, faults: [{ path: 'code', code: 'code.invalid' }] };
    const form = faultsIn(TemplateDocumentDto, document);
    return { template, faults: form.length ? form : this.check.faultsOfForeign(template) };
  }

  /** Null while a draft of this code waits here. */
  private async planOne(sql: Sql, template: SopTemplate): Promise<Planned | null> {
    const { code } = template;
    const versions = await listTemplates(sql, code);
    const departmentsMissing = await this.check.missingDepartments(sql, template);
    const same = versions.find(({ sha256 }) => sha256 === templateHash(template));
    if (same) {
      const row = { code, version: same.version, what: 'same' as const, departmentsMissing };
      return { row, store: () => Promise.resolve(true) };
    }
    if (versions.some(({ status }) => status === 'draft')) return null;
    const version = (versions[0]?.version ?? 0) + 1;
    const what = versions.length ? ('change' as const) : ('add' as const);
    return {
      row: { code, version, what, departmentsMissing },
      store: async (tx, by) => (await addTemplateDraft(tx, { ...template, version }, by)) !== null,
    };
  }
}
