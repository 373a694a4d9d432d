import { Inject, Injectable } from '@nestjs/common';
import type {
  ChangeSizeDto,
  PlanHistoryDto,
  PlanValueDto,
  PlanDocumentDto,
  PlanVersionDto,
  PlanVersionRowDto,
  PlanVersionsDto,
} from '@app/contracts/http';
import {
  historyAt,
  planForDepartments,
  readPlanPath,
  type Actor,
  type ChangeSize,
} from '@app/domain';
import {
  findPlanVersion,
  listDecidedPlans,
  listOwnDepartments,
  listPlanVersions,
  findReception,
  readScopeOf,
  type DecidedPlan,
  type PlanVersionRow,
} from '@app/persistence';
import type pg from 'pg';
import { POOL } from '../platform/database/pool';
import { invalidInput, notFound } from '../platform/problems/problem';
import { remarksIn } from '../remarks/remark-view';
import { Remarks } from '../remarks/remarks.service';

/** Plans as they were sent or submitted; never changed. */
@Injectable()
export class PlanVersions {
  constructor(
    @Inject(POOL) private readonly pool: pg.Pool,
    private readonly remarks: Remarks,
  ) {}

  async list(actor: Actor, receptionId: string): Promise<PlanVersionsDto> {
    const only = await this.partOf(actor, receptionId);
    const rows = await listPlanVersions(this.pool, receptionId);
    return { items: rows.map((row) => rowOf(row, only)) };
  }

  /** One version, as far as the reader may see it. */
  async show(actor: Actor, receptionId: string, number: number): Promise<PlanVersionDto> {
    const only = await this.partOf(actor, receptionId);
    const found = await findPlanVersion(this.pool, receptionId, number);
    if (!found) throw notFound();
    const document = only ? planForDepartments(found.document, only) : found.document;
    const remarks = await this.remarks.readable(actor, receptionId);
    return {
      ...rowOf(found, only),
      document: document as PlanDocumentDto,
      remarks: remarksIn(remarks, number, readScopeOf(actor)),
    };
  }

  /** For who reads the whole; 404 for departments, 422 for what is no place of any plan. */
  async history(actor: Actor, receptionId: string, path: string): Promise<PlanHistoryDto> {
    if (await this.partOf(actor, receptionId)) throw notFound();
    if (!readPlanPath(path)) throw invalidInput([{ path: 'path', code: 'remark.path-unknown' }]);
    const rows = await listDecidedPlans(this.pool, receptionId);
    const byNumber = new Map(rows.map((row) => [row.number, row]));
    const items = historyAt(rows, path).map(({ version, from, to }) => {
      const row = byNumber.get(version);
      return { version, from, to, ...decisionOn(row) };
    });
    return { receptionId, path, items };
  }

  /** Codes of the departments he reads for, or `undefined` for the whole; 404 when none of it is his. */
  private async partOf(actor: Actor, receptionId: string): Promise<string[] | undefined> {
    const scope = readScopeOf(actor);
    const found = await findReception(this.pool, scope, receptionId);
    if (!found) throw notFound();
    return found.whole ? undefined : listOwnDepartments(this.pool, scope);
  }
}

function decisionOn(
  row: DecidedPlan | undefined,
): Pick<PlanValueDto, 'author' | 'at' | 'reason' | 'approvals'> {
  const approvals = (row?.approvals ?? []).map(({ id, matter, status, decided }) => ({
    ...{ approvalId: id, matter, status },
    decided: decided.map(({ by, at }) => ({ by, at: new Date(at).toISOString() })),
  }));
  const at = row?.createdAt.toISOString() ?? '';
  return { author: row?.author ?? null, at, reason: row?.changeNote ?? null, approvals };
}

function rowOf(row: PlanVersionRow, only?: readonly string[]): PlanVersionRowDto {
  const { number, hash, createdBy, createdAt, changeNote, author, size } = row;
  return {
    ...{ number, hash, createdBy, changeNote, author },
    createdAt: createdAt.toISOString(),
    size: size && sizeFor(size, only),
  };
}

/** A department learns how much changed for itself, not for the others. */
function sizeFor(size: ChangeSize, only?: readonly string[]): ChangeSizeDto {
  const departments = Object.entries(size.departments).filter(
    ([code]) => only === undefined || only.includes(code),
  );
  return { ...size, departments: Object.fromEntries(departments) };
}
