import { Inject, Injectable } from '@nestjs/common';
import { findIdentitiesOf, readScopeOf } from '@app/persistence';
import type pg from 'pg';
import { currentOf, type Current } from '../platform/access/current';
import { POOL } from '../platform/database/pool';
import { viewerOf, type Passes, type Viewer } from './viewer';

/** Whether somebody may hear live data, asked again and again while he listens. */
export const mayListen = ({ identity, permissions }: Current): boolean =>
  permissions.has('live.read') && !identity.mustChangePassword;

/** Sessions as passes: signing out, being signed out, or losing a role counts at once. */
@Injectable()
export class SessionPasses implements Passes {
  constructor(@Inject(POOL) private readonly pool: pg.Pool) {}

  async renew(sessionIds: readonly string[]): Promise<ReadonlyMap<string, Viewer>> {
    const found = await findIdentitiesOf(this.pool, sessionIds);
    const viewers = new Map<string, Viewer>();
    for (const [sessionId, identity] of found) {
      const current = currentOf(identity, { sessionId });
      if (mayListen(current)) viewers.set(sessionId, viewerOf(readScopeOf(current.actor)));
    }
    return viewers;
  }
}
