import { useMutation } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { answer, api, newKey, withKey, type Dto } from '../../../api/client';
import { keys, queries } from '../../../api/query';
import { common } from '../../../language/common.texts';
import { defineTexts, useTexts } from '../../../language/texts';
import { Dialog } from '../../../parts/dialog';
import { ErrorBox } from '../../../parts/feedback';
import { isReason } from '../../../parts/form';
import { toastDone } from '../../../parts/toast';
import { usePlan } from '../context';

const texts = defineTexts({
  title: { zh: (name: string) => `申请豁免：${name}`, en: (name: string) => `Waiver: ${name}` },
  reason: { zh: '理由（不少于 4 个字）', en: 'Reason (at least 4 characters)' },
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
  const [reason, setReason] = useState('');
  const [key] = useState(newKey);
  const send = useMutation({
    mutationFn: () =>
      answer(
        api.POST('/api/v1/receptions/{id}/waivers', {
          params: { path: { id: reception.id }, header: withKey(key) },
          body: { reason, targets: [{ kind: 'fact', fact: fact.fact as Fact }] },
        }),
      ),
    onSuccess: () => {
      toastDone(t.sent);
      onClose();
      return queries.invalidateQueries({ queryKey: keys.reception(reception.id) });
    },
  });
  return (
    <Dialog
      title={t.title(fact.name)}
      onClose={onClose}
      footer={
        <>
          <button type="button" className="btn" onClick={onClose}>
            {words.cancel}
          </button>
          <button
            type="button"
            className="btn pri"
            disabled={send.isPending || !isReason(reason)}
            onClick={() => send.mutate()}
          >
            {t.send}
          </button>
        </>
      }
    >
      <div className="col">
        <label className="field">
          <span className="label">{t.reason}</span>
          <textarea
            className="input"
            rows={3}
            maxLength={1000}
            value={reason}
            onChange={(event) => setReason(event.target.value)}
          />
        </label>
        {send.error && <ErrorBox error={send.error} />}
      </div>
    </Dialog>
  );
}
