import { Body, Controller, Get, HttpCode, Inject, Patch, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  ChangeUserDto,
  CreateUserDto,
  NewUserDto,
  OneTimePasswordDto,
  UserDto,
  UserPageDto,
  UserQueryDto,
} from '@app/contracts/http';
import type { Actor } from '@app/domain';
import { findUser, listUsers } from '@app/persistence';
import type pg from 'pg';
import { CurrentActor } from '../platform/access/current.decorator';
import { Permission } from '../platform/access/permission.decorator';
import { POOL } from '../platform/database/pool';
import { CursorCodec } from '../platform/paging/cursor-codec';
import { pageOf, rowsFor } from '../platform/paging/page';
import { notFound } from '../platform/problems/problem';
import { IfMatch } from '../platform/request/if-match.decorator';
import { Meta, type CommandMeta } from '../platform/request/meta.decorator';
import { Id } from '../platform/validation/id.decorator';
import { Users } from './users.service';

@ApiTags('people')
@Controller('users')
@Permission('user.manage')
export class UsersController {
  constructor(
    @Inject(POOL) private readonly pool: pg.Pool,
    private readonly cursors: CursorCodec,
    private readonly users: Users,
  ) {}

  /** People with accounts, in the order of their logins. */
  @Get()
  async list(@Query() query: UserQueryDto): Promise<UserPageDto> {
    const { search, role, departmentId, active, cursor } = query;
    const scope = JSON.stringify(['users', search, role, departmentId, active]);
    const after = this.cursors.decode(scope, cursor)?.[0] ?? null;
    const rows = await listUsers(this.pool, {
      search,
      role,
      departmentId,
      active,
      after: after === null ? null : String(after),
      limit: rowsFor(query),
    });
    const page = pageOf(this.cursors, scope, query, rows, (row) => [row.login]);
    return { items: [...page.items], nextCursor: page.nextCursor };
  }

  /** One person, with his ETag. */
  @Get(':id')
  async read(@Id() id: string): Promise<UserDto> {
    const row = await findUser(this.pool, id);
    if (!row) throw notFound();
    return row;
  }

  /** Adds a person; his one-time password is shown once. */
  @Post()
  async add(
    @CurrentActor() actor: Actor,
    @Meta() meta: CommandMeta,
    @Body() body: CreateUserDto,
  ): Promise<NewUserDto> {
    return this.users.add(actor, meta, body);
  }

  /** Changes some values of a person, or closes the account. */
  @Patch(':id')
  async change(
    @CurrentActor() actor: Actor,
    @Meta() meta: CommandMeta,
    @Id() id: string,
    @IfMatch() revision: number,
    @Body() body: ChangeUserDto,
  ): Promise<UserDto> {
    return this.users.change(actor, meta, { id, revision }, body);
  }

  /** A one-time password in place of a forgotten one; it is shown once. */
  @Post(':id/password-resets')
  @HttpCode(200)
  async resetPassword(
    @CurrentActor() actor: Actor,
    @Meta() meta: CommandMeta,
    @Id() id: string,
  ): Promise<OneTimePasswordDto> {
    return this.users.resetPassword(actor, meta, id);
  }
}
