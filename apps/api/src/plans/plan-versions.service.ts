import { Inject, Injectable } from '@nestjs/common';
import type {
  PlanDocumentDto,
  PlanVersionDto,
  PlanVersionRowDto,
  PlanVersionsDto,
} from '@app/contracts/http';
import { planForDepartments, type Actor, type PlanDocument } from '@app/domain';
import {
  findPlace,
  findPlanPeople,
  findPlanVersion,
  listPlanVersions,
  reachOf,
  type PlanVersionRow,
  type Reach,
} from '@app/persistence';
import type pg from 'pg';
import { POOL } from '../platform/database/pool';
import { notFound } from '../platform/problems/problem';

/** Plans as they were sent or submitted; never changed. */
@Injectable()
export class PlanVersions {
  constructor(@Inject(POOL) private readonly pool: pg.Pool) {}

  async list(actor: Actor, receptionId: string): Promise<PlanVersionsDto> {
    await this.reach(actor, receptionId);
    const rows = await listPlanVersions(this.pool, receptionId);
    return { items: rows.map(rowOf) };
  }

  /** One version, as far as the reader may see it. */
  async show(actor: Actor, receptionId: string, number: number): Promise<PlanVersionDto> {
    const reach = await this.reach(actor, receptionId);
    const found = await findPlanVersion(this.pool, receptionId, number);
    if (!found) throw notFound();
    const document = await this.readable(found.document, reach);
    return { ...rowOf(found), document: document as PlanDocumentDto };
  }

  private async reach(actor: Actor, receptionId: string): Promise<Reach> {
    const reach = reachOf(actor);
    if (!(await findPlace(this.pool, reach, 'reception', receptionId))) throw notFound();
    return reach;
  }

  private async readable(document: PlanDocument, reach: Reach): Promise<PlanDocument> {
    if (reach === 'everything') return document;
    const { departments } = await findPlanPeople(this.pool);
    const own = departments.filter(({ id }) => reach.departmentIds.includes(id));
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
