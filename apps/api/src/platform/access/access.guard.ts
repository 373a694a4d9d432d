import { Inject, Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { Config } from '@app/config';
import { findAccessToken, findSession, TOKEN_PREFIX } from '@app/persistence';
import type { FastifyRequest } from 'fastify';
import type pg from 'pg';
import { CONFIG } from '../config/config.module';
import { POOL } from '../database/pool';
import type { Permission } from '../permissions';
import { Problem } from '../problems/problem';
import { setCurrent } from './current.decorator';
import { currentOf, type Current } from './current';
import { checkOrigin } from './origin';
import { BEFORE_PASSWORD, PERMISSION, PUBLIC } from './permission.decorator';
import { SIGNED } from './signed.decorator';
import { SignedHooks, type Signer } from './signed-hooks';
import { sessionTokenIn } from './session-cookie';

/** Deny by default: who is it, and does his role open this route? Asked with every request. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    @Inject(CONFIG) private readonly config: Config,
    @Inject(POOL) private readonly pool: pg.Pool,
    private readonly hooks: SignedHooks,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    if (this.declared(PUBLIC, context)) return true;
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const signer = this.declared<Signer>(SIGNED, context);
    if (signer) return this.hooks.admit(request, signer);
    const current = await this.authenticate(request);
    const permission = this.declared<Permission>(PERMISSION, context);
    if (current.identity.mustChangePassword && !this.declared(BEFORE_PASSWORD, context)) {
      throw new Problem(403, 'password.must-change');
    }
    if (!permission || !current.permissions.has(permission)) {
      throw new Problem(403, 'permission.missing');
    }
    setCurrent(request, current);
    return true;
  }

  private async authenticate(request: FastifyRequest): Promise<Current> {
    const { authorization } = request.headers;
    if (authorization !== undefined) return this.byToken(authorization);
    const token = sessionTokenIn(request, this.config);
    if (token === null) throw new Problem(401, 'session.missing');
    checkOrigin(request, this.config.http.baseUrl);
    const found = await findSession(this.pool, token);
    if (!found) throw new Problem(401, 'session.expired');
    return currentOf(found.identity, { sessionId: found.sessionId });
  }

  private async byToken(authorization: string): Promise<Current> {
    const secret = /^Bearer ([A-Za-z0-9_-]{20,100})$/i.exec(authorization)?.[1];
    const found = secret?.startsWith(TOKEN_PREFIX)
      ? await findAccessToken(this.pool, secret)
      : null;
    if (!found) throw new Problem(401, 'token.invalid');
    return currentOf(found.identity, { sessionId: null, scopes: found.scopes });
  }

  private declared<T>(key: string, context: ExecutionContext): T | undefined {
    return this.reflector.getAllAndOverride<T | undefined>(key, [
      context.getHandler(),
      context.getClass(),
    ]);
  }
}
