import { ROLE_TEXTS } from '@app/texts';
import type { Dto } from '../../../api';
import { useSay } from '../../../language';

/** Who an approval waits for: a person by name, else the role. */
export function useApprover(): (approval: Dto['ApprovalRowDto']) => string {
  const say = useSay();
  return ({ steps, current }) => {
    const step = steps[current];
    const role = (step?.approver as { role?: keyof typeof ROLE_TEXTS } | undefined)?.role;
    return step?.approverName ?? (role ? say(ROLE_TEXTS[role]) : '');
  };
}
