import type { Config } from '@app/config';
import type { SessionDto } from '@app/contracts/http';
import { findDepartment, findOfficeSettings, listStandIns } from '@app/persistence';
import type { Sql } from '@app/persistence';
import type { Current } from '../platform/access/current';

/** What the signed-in person is told about himself, and about where he works. */
export async function sessionView(
  sql: Sql,
  config: Config,
  { identity, permissions }: Current,
): Promise<SessionDto> {
  const { departmentId } = identity;
  const office = await findOfficeSettings(sql);
  const department = departmentId === null ? null : await findDepartment(sql, departmentId);
  return {
    ...identity,
    departmentName: department?.nameZh ?? null,
    officeName: office?.name ?? '',
    officeZone: office?.zone ?? 'UTC',
    demo: config.demo,
    standsFor: [...identity.standsFor],
    permissions: [...permissions].sort(),
    substitutes: await listStandIns(sql, identity.userId),
  };
}
