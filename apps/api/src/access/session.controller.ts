import { Body, Controller, Delete, Get, HttpCode, Inject, Post, Req, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Config } from '@app/config';
import { ChangePasswordDto, SessionDto, SignInDto } from '@app/contracts/http';
import { endSession, findSession, startSession } from '@app/persistence';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type pg from 'pg';
import { CurrentIdentity } from '../platform/access/current.decorator';
import { currentOf, type Current } from '../platform/access/current';
import { refuseForeignOrigin } from '../platform/access/origin';
import { BeforePasswordChange, Permission, Public } from '../platform/access/permission.decorator';
import {
  giveSessionCookie,
  sessionTokenIn,
  takeSessionCookie,
} from '../platform/access/session-cookie';
import { CONFIG } from '../platform/config/config.module';
import { POOL } from '../platform/database/pool';
import { Problem } from '../platform/problems/problem';
import { agentOf } from './agent';
import { Passwords } from './passwords.service';
import { sessionView } from './session-view';
import { SignIn } from './sign-in.service';

@ApiTags('session')
@Controller('session')
export class SessionController {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    @Inject(POOL) private readonly pool: pg.Pool,
    private readonly signIns: SignIn,
    private readonly passwords: Passwords,
  ) {}

  /** Signs in and sets the session's cookie. */
  @Post()
  @HttpCode(200)
  @Public()
  async signIn(
    @Body() { login, password }: SignInDto,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SessionDto> {
    refuseForeignOrigin(request, this.config.http.baseUrl);
    const visitor = { address: request.ip, agent: agentOf(request), requestId: request.id };
    const token = await this.signIns.signIn(login, password, visitor);
    await this.endPrevious(request);
    return this.begin(reply, token);
  }

  /** Who is signed in, and what he may do. */
  @Get()
  @Permission('self.read')
  @BeforePasswordChange()
  async read(@CurrentIdentity() current: Current): Promise<SessionDto> {
    return sessionView(this.pool, this.config, current);
  }

  /** Signs out here. */
  @Delete()
  @HttpCode(204)
  @Permission('self.secure')
  @BeforePasswordChange()
  async signOut(
    @CurrentIdentity() { identity, sessionId }: Current,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    if (sessionId) await endSession(this.pool, identity.userId, sessionId);
    takeSessionCookie(reply, this.config);
  }

  /** Sets a new password; every other session ends, and this one gets a new cookie. */
  @Post('password')
  @HttpCode(200)
  @Permission('self.secure')
  @BeforePasswordChange()
  async changePassword(
    @CurrentIdentity() current: Current,
    @Body() body: ChangePasswordDto,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SessionDto> {
    await this.passwords.change(current, body);
    const { token } = await startSession(this.pool, current.identity.userId, agentOf(request));
    return this.begin(reply, token);
  }

  private async begin(reply: FastifyReply, token: string): Promise<SessionDto> {
    const found = await findSession(this.pool, token);
    if (!found) throw new Problem(401, 'login.refused');
    giveSessionCookie(reply, this.config, token);
    const current = currentOf(found.identity, { sessionId: found.sessionId });
    return sessionView(this.pool, this.config, current);
  }

  /** Signing in again replaces the session of this browser. */
  private async endPrevious(request: FastifyRequest): Promise<void> {
    const token = sessionTokenIn(request, this.config);
    const previous = token === null ? null : await findSession(this.pool, token);
    if (previous) await endSession(this.pool, previous.identity.userId, previous.sessionId);
  }
}
