import type { ReactNode } from 'react';
import { answer, api, type Dto, keys, queries, withKey } from '../../../api';
import { common, defineTexts, useTexts } from '../../../language';
import { ReasonDialog, toastDone } from '../../../parts';
import { usePlan } from '../context';

const texts = defineTexts({
  title: { zh: (name: string) => `申请豁免：${name}`, en: (name: string) => `Waiver: ${name}` },
  send: { zh: '送审', en: 'Submit' },
  sent: { zh: '豁免已送审', en: 'The waiver is submitted' },
});

type Fact = NonNullable<Dto['WaiverTargetDto']['fact']>;

interface FactWaiveDialogProps {
  readonly fact: Dto['ConfirmFactDto'];
  readonly onClose: () => void;
}

/** Asks that a fact be accepted as missing. */
export function FactWaiveDialog({ fact, onClose }: FactWaiveDialogProps): ReactNode {
  const t = useTexts(texts);
  const words = useTexts(common);
  const { reception } = usePlan();
  const ask = async (key: string, reason: string): Promise<void> => {
    await answer(
      api.POST('/api/v1/receptions/{id}/waivers', {
        params: { path: { id: reception.id }, header: withKey(key) },
        body: { reason, targets: [{ kind: 'fact', fact: fact.fact as Fact }] },
      }),
    );
    toastDone(t.sent);
    onClose();
    await queries.invalidateQueries({ queryKey: keys.reception(reception.id) });
  };
  return (
    <ReasonDialog
      place={`waive.${reception.id}.${fact.fact}`}
      title={t.title(fact.name)}
      act={t.send}
      label={words.reason}
      run={ask}
      onClose={onClose}
    />
  );
}
