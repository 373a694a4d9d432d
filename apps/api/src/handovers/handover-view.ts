import type { HandoverRowDto, HandoverSideDto } from '@app/contracts/http';
import {
  actsOnHandover,
  type HandoverRow,
  type HandoverSide,
  type ReadScope,
} from '@app/persistence';

/** A hand-over as both its sides read it, with the acts to offer. */
export function handoverView(row: HandoverRow, scope: ReadScope): HandoverRowDto {
  const { running: _running, takerHasTask: _task, from, to, ...sent } = row;
  return { ...sent, from: sideView(from), to: sideView(to), acts: actsOnHandover(row, scope) };
}

function sideView(side: HandoverSide): HandoverSideDto {
  const { departmentId: _department, leadId: _lead, doerId: _doer, ...sent } = side;
  return sent;
}
