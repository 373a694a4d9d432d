import { Injectable } from '@nestjs/common';
import type { ChangeDepartmentDto, CreateDepartmentDto, DepartmentDto } from '@app/contracts/http';
import { conflict, notFound, refuse, type Actor } from '@app/domain';
import {
  addDepartment,
  changeDepartment,
  countPeopleOf,
  findDepartment,
  type DepartmentRow,
  type DepartmentValues,
} from '@app/persistence';
import type { CommandMeta } from '../platform/request/meta.decorator';
import { changeOf } from './change-of';
import { OfficeDoor } from './office-door';

/** Departments as rows: an eleventh needs nothing else. */
@Injectable()
export class Departments {
  constructor(private readonly door: OfficeDoor) {}

  /** Throws 409 `code.taken`. */
  async add(actor: Actor, meta: CommandMeta, body: CreateDepartmentDto): Promise<DepartmentDto> {
    return this.door.act({ actor, meta, kind: 'department.add' }, async ({ client }) => {
      const { code, dutyPhone = null, guestGroups = [], ...rest } = body;
      const row = await addDepartment(client, code, { ...rest, dutyPhone, guestGroups });
      if (!row) return conflict('code.taken');
      const fact = { type: 'DepartmentAdded', departmentId: row.id, code };
      return { facts: [fact], answer: dtoOf(row) };
    });
  }

  /** Throws 404, 412 `version.stale`, 409 `department.in-use` when people would be left behind. */
  async change(
    actor: Actor,
    meta: CommandMeta,
    { id, revision }: { id: string; revision: number },
    body: ChangeDepartmentDto,
  ): Promise<DepartmentDto> {
    return this.door.act({ actor, meta, kind: 'department.change', of: id }, async ({ client }) => {
      const before = await findDepartment(client, id);
      if (!before) return notFound();
      const { after, fields } = changeOf<DepartmentValues>(before, body);
      const closes = before.active && !after.active;
      if (closes && (await countPeopleOf(client, id)) > 0) return conflict('department.in-use');
      const row = await changeDepartment(client, id, revision, after);
      if (!row) return refuse(412, 'version.stale');
      const fact = { type: 'DepartmentChanged', departmentId: id, paths: fields };
      return { facts: [fact], answer: dtoOf(row) };
    });
  }
}

export const dtoOf = (row: DepartmentRow): DepartmentDto => ({
  ...row,
  guestGroups: [...row.guestGroups],
});
