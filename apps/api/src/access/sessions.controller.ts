import { Controller, Delete, Get, HttpCode, Inject, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Config } from '@app/config';
import { SessionRowDto } from '@app/contracts/http';
import { endSession, endSessions, listSessions } from '@app/persistence';
import type { FastifyReply } from 'fastify';
import type pg from 'pg';
import type { Current } from '../platform/access/current';
import { CurrentIdentity } from '../platform/access/current.decorator';
import { Permission } from '../platform/access/permission.decorator';
import { takeSessionCookie } from '../platform/access/session-cookie';
import { CONFIG } from '../platform/config/config.module';
import { POOL } from '../platform/database/pool';
import { notFound } from '../platform/problems/problem';
import { Id } from '../platform/validation/id.decorator';

@ApiTags('session')
@Controller('sessions')
@Permission('self.secure')
export class SessionsController {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    @Inject(POOL) private readonly pool: pg.Pool,
  ) {}

  /** Where one is signed in. */
  @Get()
  async list(@CurrentIdentity() { identity, sessionId }: Current): Promise<SessionRowDto[]> {
    const rows = await listSessions(this.pool, identity.userId);
    return rows.map((row) => ({ ...row, current: row.id === sessionId }));
  }

  /** Signs out everywhere, here too. */
  @Delete()
  @HttpCode(204)
  async endAll(
    @CurrentIdentity() { identity }: Current,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    await endSessions(this.pool, identity.userId);
    takeSessionCookie(reply, this.config);
  }

  /** Signs out one browser. */
  @Delete(':id')
  @HttpCode(204)
  async end(@CurrentIdentity() { identity }: Current, @Id() id: string): Promise<void> {
    if (!(await endSession(this.pool, identity.userId, id))) throw notFound();
  }
}
