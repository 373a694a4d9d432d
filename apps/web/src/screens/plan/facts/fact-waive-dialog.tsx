import { useId, type ReactNode } from 'react';
import { answer, api, withKey, type Dto } from '../../../api/client';
import { keys, queries } from '../../../api/query';
import { common } from '../../../language/common.texts';
import { defineTexts, useTexts } from '../../../language/texts';
import { Dialog } from '../../../parts/dialog';
import { Form, ReasonField, useReason, useSend } from '../../../parts/form';
import { toastDone } from '../../../parts/toast';
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
  const form = useId();
  const { field, take } = useReason();
  const { send, error, isBusy } = useSend(async (key, reason: string) => {
    await answer(
      api.POST('/api/v1/receptions/{id}/waivers', {
        params: { path: { id: reception.id }, header: withKey(key) },
        body: { reason, targets: [{ kind: 'fact', fact: fact.fact as Fact }] },
      }),
    );
    toastDone(t.sent);
    onClose();
    await queries.invalidateQueries({ queryKey: keys.reception(reception.id) });
  });
  const submit = (): void => {
    const reason = take();
    if (reason !== null) send(reason);
  };
  return (
    <Dialog
      title={t.title(fact.name)}
      onClose={onClose}
      footer={
        <>
          <button type="button" className="btn" onClick={onClose}>
            {words.cancel}
          </button>
          <button type="submit" form={form} className="btn pri" disabled={isBusy}>
            {t.send}
          </button>
        </>
      }
    >
      <Form id={form} error={error} onSubmit={submit}>
        <ReasonField label={words.reason} {...field} />
      </Form>
    </Dialog>
  );
}
