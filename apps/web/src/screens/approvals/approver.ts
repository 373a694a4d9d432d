import { ROLE_TEXTS } from '@app/texts';
import { useSay } from '../../language/texts';

/** A step nobody has taken yet: the role that decides. */
export function useSayApprover(): (approver: unknown) => string {
  const say = useSay();
  return (approver) => {
    const { role } = approver as { role?: string };
    return role !== undefined && Object.hasOwn(ROLE_TEXTS, role)
      ? say(ROLE_TEXTS[role as keyof typeof ROLE_TEXTS])
      : '…';
  };
}
