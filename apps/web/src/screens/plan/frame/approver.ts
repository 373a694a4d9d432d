import type { Dto } from '../../../api';
import { useSayApprover } from '../../../parts/approver';

/** Who an approval waits for: a person by name, else the role or the office he holds here. */
export function useApprover(): (approval: Dto['ApprovalRowDto']) => string {
  const sayApprover = useSayApprover();
  return ({ steps, current }) => {
    const step = steps[current];
    return step ? (step.approverName ?? sayApprover(step.approver)) : '';
  };
}
