import { Body, Controller, Delete, Get, Inject, Patch, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ChangeDepartmentDto, CreateDepartmentDto, DepartmentDto } from '@app/contracts/http';
import type { Actor } from '@app/domain';
import { findDepartment, listDepartments } from '@app/persistence';
import type pg from 'pg';
import { CurrentActor } from '../platform/access/current.decorator';
import { Permission } from '../platform/access/permission.decorator';
import { POOL } from '../platform/database/pool';
import { notFound } from '../platform/problems/problem';
import { IfMatch } from '../platform/request/if-match.decorator';
import { Meta, type CommandMeta } from '../platform/request/meta.decorator';
import { Id } from '../platform/validation/id.decorator';
import { Departments, dtoOf } from './departments.service';

@ApiTags('people')
@Controller('departments')
@Permission('department.manage')
export class DepartmentsController {
  constructor(
    @Inject(POOL) private readonly pool: pg.Pool,
    private readonly departments: Departments,
  ) {}

  /** All departments in the office's order, closed ones too. */
  @Get()
  @Permission('directory.read')
  async list(): Promise<DepartmentDto[]> {
    return (await listDepartments(this.pool)).map(dtoOf);
  }

  /** One department, with its ETag. */
  @Get(':id')
  @Permission('directory.read')
  async read(@Id() id: string): Promise<DepartmentDto> {
    const row = await findDepartment(this.pool, id);
    if (!row) throw notFound();
    return dtoOf(row);
  }

  /** Adds a department. */
  @Post()
  async add(
    @CurrentActor() actor: Actor,
    @Meta() meta: CommandMeta,
    @Body() body: CreateDepartmentDto,
  ): Promise<DepartmentDto> {
    return this.departments.add(actor, meta, body);
  }

  /** Changes some values of a department. */
  @Patch(':id')
  async change(
    @CurrentActor() actor: Actor,
    @Meta() meta: CommandMeta,
    @Id() id: string,
    @IfMatch() revision: number,
    @Body() body: ChangeDepartmentDto,
  ): Promise<DepartmentDto> {
    return this.departments.change(actor, meta, { id, revision }, body);
  }

  /** Closes a department; its rows stay, because receptions name it. */
  @Delete(':id')
  async close(
    @CurrentActor() actor: Actor,
    @Meta() meta: CommandMeta,
    @Id() id: string,
    @IfMatch() revision: number,
  ): Promise<DepartmentDto> {
    return this.departments.change(actor, meta, { id, revision }, { active: false });
  }
}
