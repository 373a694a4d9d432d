import { Controller, Get, Inject } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Config } from '@app/config';
import { MeDto } from '@app/contracts/http';
import { readShell } from '@app/persistence';
import type pg from 'pg';
import type { Current } from '../platform/access/current';
import { CurrentIdentity } from '../platform/access/current.decorator';
import { BeforePasswordChange, Permission } from '../platform/access/permission.decorator';
import { CONFIG } from '../platform/config/config.module';
import { POOL } from '../platform/database/pool';
import { sessionView } from './session-view';

@ApiTags('session')
@Controller('me')
export class MeController {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    @Inject(POOL) private readonly pool: pg.Pool,
  ) {}

  /** Who I am, where I belong, what I may do, what waits unread, and what time it is. */
  @Get()
  @Permission('self.read')
  @BeforePasswordChange()
  async read(@CurrentIdentity() current: Current): Promise<MeDto> {
    const { actor } = current;
    const principals = [actor, ...actor.standsFor];
    const departmentIds = [...new Set(principals.flatMap((p) => p.departmentId ?? []))];
    const [session, shell] = await Promise.all([
      sessionView(this.pool, this.config, current),
      readShell(this.pool, actor.userId, departmentIds),
    ]);
    return {
      ...session,
      departments: [...shell.departments],
      roles: [...new Set(principals.map((p) => p.role))],
      unreadNotices: shell.unreadNotices,
      now: shell.now,
    };
  }
}
