import type { ReadScope } from '../scope/read-scope';
import type { FeedRow } from './feed-row';

const meets = (a: readonly string[], b: readonly string[]): boolean =>
  a.some((one) => b.includes(one));

/** `wholeReception` of visible.sql.ts, on a row that was read already. */
function seesWhole(scope: ReadScope, row: FeedRow): boolean {
  if (row.receptionId === null) return false;
  if (scope.seesAll) return true;
  if (!scope.seesInternal) return false;
  return (
    row.secrecy === 'internal' ||
    meets(row.named, scope.userIds) ||
    (scope.isLeader && row.leaderless)
  );
}

/** `ownAssignment`; a package that was taken back is heard of once more, by that line. */
function ownsPackage(scope: ReadScope, row: FeedRow): boolean {
  if (row.isWithdrawn && row.detail.withdrawn !== true) return false;
  if (row.departmentId !== null && scope.departmentIds.includes(row.departmentId)) return true;
  return row.leadId !== null && scope.userIds.includes(row.leadId);
}

/** `knownReception`, and of a restricted item those who have a part in it. */
const knows = (scope: ReadScope, row: FeedRow): boolean =>
  meets(row.knownDepartments, scope.departmentIds) ||
  meets(row.knownLeads, scope.userIds) ||
  meets(row.liaisonIds, scope.userIds);

/** May this person hear that this changed? Denied unless one of the rules says so. */
export function hears(scope: ReadScope, row: FeedRow): boolean {
  if (row.topic === 'notice') return row.userId === scope.userIds[0];
  const whole = seesWhole(scope, row);
  switch (row.audience) {
    case 'whole':
      return whole;
    case 'known':
      return whole || knows(scope, row);
    case 'package':
      return whole || ownsPackage(scope, row);
    case 'person':
      // Who sees the line itself needs no second one.
      return (
        row.userId !== null &&
        scope.userIds.includes(row.userId) &&
        !whole &&
        !ownsPackage(scope, row)
      );
  }
}
