import type { FollowUpRowDto } from '@app/contracts/http';
import type { FollowUpRow, ReadScope } from '@app/persistence';

/** A follow-up with the acts to offer. */
export function followUpView({ leads, ...row }: FollowUpRow, scope: ReadScope): FollowUpRowDto {
  const decides = scope.isLeader || scope.principals.some((p) => p.role === 'officeHead');
  const owns = row.owner !== null && scope.userIds.includes(row.owner.id);
  const closes = row.kind === 'condition' ? decides || leads : owns || scope.isOffice;
  const acts = [...(scope.isOffice ? ['edit'] : []), ...(closes ? ['close'] : [])];
  return { ...row, acts: row.status === 'open' ? acts : [] };
}
