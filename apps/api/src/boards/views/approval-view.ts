import type { ApprovalRowDto, ApprovalStepDto, PersonDto } from '@app/contracts/http';
import type { ApprovalStep } from '@app/domain';
import type { ApprovalRow, ReadScope } from '@app/persistence';

/** A submission on its way along its route, with the acts to offer. */
export function approvalView(row: ApprovalRow, scope: ReadScope): ApprovalRowDto {
  const { people, submittedAtKey: _key, steps, ...sent } = row;
  const decides = row.mayDecide ? ['approve', 'return', 'add'] : [];
  const withdraws = row.status === 'pending' && scope.isOffice ? ['withdraw'] : [];
  return {
    ...sent,
    subject: { ...row.subject },
    steps: steps.map((step) => stepView(step, people)),
    acts: [...decides, ...withdraws],
  };
}

function stepView(step: ApprovalStep, people: readonly PersonDto[]): ApprovalStepDto {
  const find = (id: string | null): PersonDto | null => people.find((p) => p.id === id) ?? null;
  const { approver } = step;
  return {
    approver: { ...approver },
    approverName: 'userId' in approver ? (find(approver.userId)?.name ?? null) : null,
    decidedBy: find(step.decidedBy),
    forUser: find(step.forUserId),
    recordedBy: find(step.recordedBy),
    decidedAt: step.decidedAt === null ? null : new Date(step.decidedAt),
    addedBy: find(step.addedBy),
  };
}
