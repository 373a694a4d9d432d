import { Inject, Injectable } from '@nestjs/common';
import { templateFaults, type SopTemplate } from '@app/domain';
import { listDepartments, listTemplates, type Sql } from '@app/persistence';
import type pg from 'pg';
import { POOL } from '../platform/database/pool';
import { invalidInput, type Fault } from '../platform/problems/problem';
import { peopleFaults } from './people-faults';

/** Looks for everything that is wrong with a template, beyond its form. */
@Injectable()
export class TemplateCheck {
  constructor(@Inject(POOL) private readonly pool: pg.Pool) {}

  /** Every fault with its path. */
  async faultsIn(template: SopTemplate): Promise<Fault[]> {
    return [...peopleFaults(template), ...this.said(template, await this.known())];
  }

  /** Throws 422 with every fault. */
  async refuseFaulty(template: SopTemplate): Promise<void> {
    const faults = await this.faultsIn(template);
    if (faults.length > 0) {
      throw invalidInput(faults.map((fault) => ({ ...fault, path: `document.${fault.path}` })));
    }
  }

  /** Departments of a template that the office does not have. */
  async missingDepartments(sql: Sql, template: SopTemplate): Promise<string[]> {
    const open = (await listDepartments(sql)).filter(({ active }) => active);
    const known = new Set(open.map(({ code }) => code));
    return [...departmentsIn(template)].filter((code) => !known.has(code)).sort();
  }

  /** Faults that a file from elsewhere must not have; departments may differ from office to office. */
  faultsOfForeign(template: SopTemplate): Fault[] {
    return [...peopleFaults(template), ...this.said(template, departmentsIn(template))];
  }

  private said(template: SopTemplate, departments: ReadonlySet<string>): Fault[] {
    return templateFaults(template, departments).map(({ path, code, detail }) => ({
      path,
      code,
      ...(code === 'template.too-large' && detail && { max: Number(detail) }),
    }));
  }

  /**
   * The office's own, and those that its templates name already: who has closed a department must not
   * be kept from adding a step elsewhere, or from copying a template.
   */
  private async known(): Promise<ReadonlySet<string>> {
    const own = (await listDepartments(this.pool)).map((department) => department.code);
    const before = (await listTemplates(this.pool)).filter((row) => row.status !== 'draft');
    return new Set([...own, ...before.flatMap(({ document }) => [...departmentsIn(document)])]);
  }
}

const departmentsIn = ({ packs }: SopTemplate): Set<string> =>
  new Set(
    packs
      .flatMap(({ tasks, branches = [] }) => [...tasks, ...branches.flatMap((b) => b.tasks)])
      .flatMap(({ department, handover }) => [department, ...(handover ? [handover.to] : [])]),
  );
