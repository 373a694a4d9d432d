import { answer, api, type Dto, withKey } from '../../../api';

export type NextActName = 'launch' | 'receive' | 'send' | 'submit';

/** The plan was approved: from then on it changes by changes of its own. */
export const isInForce = ({ planStatus, planApprovedAt }: Dto['ReceptionDto']): boolean =>
  planStatus === 'approved' || planApprovedAt !== null;

/** What comes next for a reception's plan; null when others are at it. */
export function nextActOf(reception: Dto['ReceptionDto']): NextActName | 'change' | null {
  const { status, planStatus, receiveApproved } = reception;
  if (status === 'draft') return 'launch';
  if (status !== 'open') return null;
  if (isInForce(reception)) return 'change';
  if (!receiveApproved) return 'receive';
  const isCosignFirst = reception.facts.cosign !== 'after';
  if (planStatus === 'none') return isCosignFirst ? 'send' : 'submit';
  if (planStatus === 'cosigning') return 'submit';
  return null;
}

/** Does it; throws the server's refusal with all its reasons. */
export async function actOn(act: NextActName, id: string, key: string): Promise<void> {
  const init = { params: { path: { id }, header: withKey(key) }, body: {} };
  switch (act) {
    case 'launch':
      await answer(api.POST('/api/v1/receptions/{id}/launch', init));
      return;
    case 'receive':
      await answer(api.POST('/api/v1/receptions/{id}/submit', init));
      return;
    case 'send':
      await answer(api.POST('/api/v1/receptions/{id}/plan/send', init));
      return;
    case 'submit':
      await answer(api.POST('/api/v1/receptions/{id}/plan/submit', init));
      return;
  }
}
