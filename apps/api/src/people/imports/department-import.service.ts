import { Inject, Injectable } from '@nestjs/common';
import type { OfficeTx } from '@app/commands';
import { CreateDepartmentDto } from '@app/contracts/http';
import type { Actor } from '@app/domain';
import {
  addDepartment,
  changeDepartment,
  listDepartments,
  type AuditFact,
  type DepartmentRow,
  type DepartmentValues,
  type Sql,
} from '@app/persistence';
import type pg from 'pg';
import { POOL } from '../../platform/database/pool';
import { invalidInput, stale, type Fault } from '../../platform/problems/problem';
import type { CommandMeta } from '../../platform/request/meta.decorator';
import { changeOf } from '../change-of';
import { OfficeDoor } from '../office-door';
import { checkRow, repeated } from './check-row';
import { DEPARTMENT_COLUMNS } from './people-columns';
import type { RawReport } from './people-import.service';
import { readTable, type TableRow } from './table';

interface PlannedDepartment {
  readonly row: number;
  readonly key: string;
  readonly what: 'add' | 'change' | 'same';
  readonly before: DepartmentRow | null;
  readonly values: DepartmentValues;
}

interface DepartmentPlan {
  readonly rows: readonly PlannedDepartment[];
  readonly faults: readonly Fault[];
}

/** Departments out of a table: all rows or none. */
@Injectable()
export class DepartmentImport {
  constructor(
    @Inject(POOL) private readonly pool: pg.Pool,
    private readonly door: OfficeDoor,
  ) {}

  /** What the file would do; nothing is written. */
  async preview(file: Buffer): Promise<RawReport> {
    return { ...reportOf(await planDepartments(this.pool, file)), dryRun: true };
  }

  /** Throws 422 with every faulty cell. */
  async apply(actor: Actor, meta: CommandMeta, file: Buffer): Promise<RawReport> {
    return this.door.act<RawReport>({ actor, meta, kind: 'department.import' }, async (tx) => {
      const plan = await planDepartments(tx.client, file);
      if (plan.faults.length > 0) throw invalidInput(plan.faults);
      const facts: AuditFact[] = [];
      for (const department of plan.rows) {
        if (department.what !== 'same') facts.push(await write(tx, department));
      }
      return { facts, answer: { ...reportOf(plan), applied: true } };
    });
  }
}

async function planDepartments(sql: Sql, file: Buffer): Promise<DepartmentPlan> {
  const table = readTable(file, DEPARTMENT_COLUMNS);
  const present = new Map((await listDepartments(sql)).map((row) => [row.code, row]));
  const faults = table.flatMap((row) => checkRow(CreateDepartmentDto, row, valueOf(row)));
  const again = { path: 'code', code: 'list.repeated' };
  faults.push(...repeated(table, (row) => row.cells.code ?? '', again));
  const rows = table.map((row) => planned(row, present.get(row.cells.code ?? '') ?? null));
  return { rows: faults.length > 0 ? [] : rows, faults };
}

/** A department without an English name is called by its Chinese one. */
const valueOf = ({ cells }: TableRow): Partial<Record<string, string>> => ({
  ...cells,
  nameEn: cells.nameEn ?? cells.nameZh,
});

function planned(row: TableRow, before: DepartmentRow | null): PlannedDepartment {
  const { code = '', nameZh = '', nameEn, dutyPhone } = row.cells;
  const base = { row: row.row, key: code, before };
  if (before) {
    const { after, fields } = changeOf<DepartmentValues>(before, { nameZh, nameEn, dutyPhone });
    return { ...base, what: fields.length > 0 ? 'change' : 'same', values: after };
  }
  const names = { nameZh, nameEn: nameEn ?? nameZh, dutyPhone: dutyPhone ?? null };
  const values = { ...names, active: true, sortOrder: 0, guestGroups: [] };
  return { ...base, what: 'add', values };
}

async function write(
  { client }: OfficeTx,
  { key, before, values }: PlannedDepartment,
): Promise<AuditFact> {
  const row = before
    ? await changeDepartment(client, before.id, before.revision, values)
    : await addDepartment(client, key, { ...values, sortOrder: undefined });
  if (!row) throw stale();
  return {
    type: before ? 'DepartmentChanged' : 'DepartmentAdded',
    departmentId: row.id,
    code: key,
  };
}

const reportOf = ({ rows, faults }: DepartmentPlan): RawReport => ({
  dryRun: false,
  applied: false,
  rows: rows.map(({ row, key, what }) => ({ row, key, what })),
  faults,
  passwords: null,
});
