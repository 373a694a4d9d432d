import type { InstructionDto } from '@app/contracts/http';
import type { InstructionRow, ReadScope } from '@app/persistence';

/** An instruction with the acts to offer. */
export function instructionView(row: InstructionRow, scope: ReadScope): InstructionDto {
  const owns = row.owner !== null && scope.userIds.includes(row.owner.id);
  const dispatches = scope.isOffice && row.dispatchedAt === null;
  const closes = scope.isOffice || owns;
  const acts = [...(dispatches ? ['dispatch'] : []), ...(closes ? ['close'] : [])];
  return { ...row, acts: row.status === 'open' ? acts : [] };
}
