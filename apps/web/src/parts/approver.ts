import { ROLE_TEXTS } from '@app/texts';
import { defineTexts, useSay, useTexts } from '../language/texts';

const texts = defineTexts({
  coordinator: { zh: '总协调', en: 'Coordinator' },
  leaderInCharge: { zh: '分管领导', en: 'Leader in charge' },
});

/** A step nobody has taken yet: the role that decides, or whom the reception names. */
export function useSayApprover(): (approver: unknown) => string {
  const say = useSay();
  const t = useTexts(texts);
  return (approver) => {
    const { role, person } = approver as { role?: string; person?: string };
    if (person === 'coordinator') return t.coordinator;
    if (person === 'leaderInCharge') return t.leaderInCharge;
    return role !== undefined && Object.hasOwn(ROLE_TEXTS, role)
      ? say(ROLE_TEXTS[role as keyof typeof ROLE_TEXTS])
      : '…';
  };
}
