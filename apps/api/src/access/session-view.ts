import type { SessionDto } from '@app/contracts/http';
import { listStandIns } from '@app/persistence';
import type { Sql } from '@app/persistence';
import type { Current } from '../platform/access/current';

/** What the signed-in person is told about himself. */
export async function sessionView(sql: Sql, current: Current): Promise<SessionDto> {
  const { identity, permissions } = current;
  return {
    ...identity,
    standsFor: [...identity.standsFor],
    permissions: [...permissions].sort(),
    substitutes: await listStandIns(sql, identity.userId),
  };
}
