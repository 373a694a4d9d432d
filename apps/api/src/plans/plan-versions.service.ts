import { Inject, Injectable } from '@nestjs/common';
import type {
  ChangeSizeDto,
  PlanDocumentDto,
  PlanVersionDto,
  PlanVersionRowDto,
  PlanVersionsDto,
} from '@app/contracts/http';
import { planForDepartments, type Actor, type ChangeSize } from '@app/domain';
import {
  findPlanVersion,
  listOwnDepartments,
  listPlanVersions,
  findReception,
  readScopeOf,
  type PlanVersionRow,
} from '@app/persistence';
import type pg from 'pg';
import { POOL } from '../platform/database/pool';
import { notFound } from '../platform/problems/problem';
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

  /** Codes of the departments he reads for, or `undefined` for the whole; 404 when none of it is his. */
  private async partOf(actor: Actor, receptionId: string): Promise<string[] | undefined> {
    const scope = readScopeOf(actor);
    const found = await findReception(this.pool, scope, receptionId);
    if (!found) throw notFound();
    return found.whole ? undefined : listOwnDepartments(this.pool, scope);
  }
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
