import { Inject, Injectable } from '@nestjs/common';
import type {
  PlanDocumentDto,
  PlanVersionDto,
  PlanVersionRowDto,
  PlanVersionsDto,
} from '@app/contracts/http';
import { planForDepartments, type Actor, type PlanDocument } from '@app/domain';
import {
  findPlanPeople,
  findPlanVersion,
  listPlanVersions,
  findReception,
  readScopeOf,
  type PlanVersionRow,
} from '@app/persistence';
import type pg from 'pg';
import { POOL } from '../platform/database/pool';
import { notFound } from '../platform/problems/problem';

/** Plans as they were sent or submitted; never changed. */
@Injectable()
export class PlanVersions {
  constructor(@Inject(POOL) private readonly pool: pg.Pool) {}

  async list(actor: Actor, receptionId: string): Promise<PlanVersionsDto> {
    await this.isWhole(actor, receptionId);
    const rows = await listPlanVersions(this.pool, receptionId);
    return { items: rows.map(rowOf) };
  }

  /** One version, as far as the reader may see it. */
  async show(actor: Actor, receptionId: string, number: number): Promise<PlanVersionDto> {
    const isWhole = await this.isWhole(actor, receptionId);
    const found = await findPlanVersion(this.pool, receptionId, number);
    if (!found) throw notFound();
    const document = isWhole ? found.document : await this.cut(found.document, actor);
    return { ...rowOf(found), document: document as PlanDocumentDto };
  }

  /** Whether the whole reception is his to see; 404 when none of it is. */
  private async isWhole(actor: Actor, receptionId: string): Promise<boolean> {
    const found = await findReception(this.pool, readScopeOf(actor), receptionId);
    if (!found) throw notFound();
    return found.whole;
  }

  private async cut(document: PlanDocument, actor: Actor): Promise<PlanDocument> {
    const { departmentIds } = readScopeOf(actor);
    const { departments } = await findPlanPeople(this.pool);
    const own = departments.filter(({ id }) => departmentIds.includes(id));
    return planForDepartments(
      document,
      own.map(({ code }) => code),
    );
  }
}

const rowOf = ({
  number,
  hash,
  createdBy,
  createdAt,
  changeNote,
}: PlanVersionRow): PlanVersionRowDto => ({
  number,
  hash,
  createdBy,
  createdAt: createdAt.toISOString(),
  changeNote,
});
