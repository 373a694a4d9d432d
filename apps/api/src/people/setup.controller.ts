import { Body, Controller, Get, HttpCode, Inject, Post, Req, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { officeAct } from '@app/commands';
import type { Config } from '@app/config';
import { SetupDto, SetupStateDto } from '@app/contracts/http';
import { conflict, isRefusal, refuse } from '@app/domain';
import {
  addUser,
  findUsersByLogin,
  hasSetupSecret,
  spendSetupSecret,
  startSession,
  storePassword,
} from '@app/persistence';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type pg from 'pg';
import { agentOf } from '../access/agent';
import { Passwords } from '../access/passwords.service';
import { refuseForeignOrigin } from '../platform/access/origin';
import { Public } from '../platform/access/permission.decorator';
import { giveSessionCookie } from '../platform/access/session-cookie';
import { CONFIG } from '../platform/config/config.module';
import { POOL } from '../platform/database/pool';
import { Problem } from '../platform/problems/problem';
import { refused } from '../platform/problems/problem-of';
import { valuesOf } from './users.service';

/** The first administrator of an empty installation, by a link that works once. */
@ApiTags('session')
@Controller('setup')
export class SetupController {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    @Inject(POOL) private readonly pool: pg.Pool,
    private readonly passwords: Passwords,
  ) {}

  /** Whether a set-up link is waiting to be used. */
  @Get()
  @Public()
  async read(): Promise<SetupStateDto> {
    return { open: await hasSetupSecret(this.pool) };
  }

  /** Makes the first administrator and signs him in. The link is used up. */
  @Post()
  @HttpCode(201)
  @Public()
  async use(
    @Body() body: SetupDto,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<{ userId: string }> {
    refuseForeignOrigin(request, this.config.http.baseUrl);
    // Hashing is expensive on purpose: not for everybody who knocks at a closed door.
    if (!(await hasSetupSecret(this.pool))) throw new Problem(403, 'setup.refused');
    const hash = await this.passwords.hashOf(body.password, body.login);
    const userId = await this.create(body, hash, request.id);
    const { token } = await startSession(this.pool, userId, agentOf(request));
    giveSessionCookie(reply, this.config, token);
    return { userId };
  }

  private async create(body: SetupDto, hash: string, requestId: string): Promise<string> {
    const meta = { actorId: null, kind: 'office.setup', requestId };
    const answer = await officeAct(this.pool, meta, async ({ client }) => {
      const taken = await findUsersByLogin(client, [body.login.toLowerCase()]);
      if (taken.length > 0) return conflict('login.taken');
      if (!(await spendSetupSecret(client, body.token))) return refuse(403, 'setup.refused');
      const values = valuesOf({ name: body.name, role: 'administrator' });
      const row = await addUser(client, body.login, values);
      if (!row) return conflict('login.taken');
      await storePassword(client, row.id, hash, { was: null });
      const fact = { type: 'UserAdded', userId: row.id, role: row.role };
      return { facts: [fact], answer: { userId: row.id } };
    });
    if (isRefusal(answer)) throw refused(answer);
    return answer.userId;
  }
}
