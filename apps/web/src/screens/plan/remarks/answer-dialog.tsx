import { useId, type ReactNode } from 'react';
import { answer, api, type Dto, keys, queries, withKey } from '../../../api';
import { common, defineTexts, useTexts } from '../../../language';
import { Dialog, toastDone } from '../../../parts';
import { Form, TextField, useSend } from '../../../parts/form';
import { KeptAt, useKeptText } from '../../../parts/kept-text';
import { usePlan } from '../context';
import { Proposed } from './proposed';

const answerTexts = defineTexts({
  title: { zh: '答复意见', en: 'Answer the remark' },
  adopted: { zh: '采纳', en: 'Adopted' },
  declined: { zh: '不采纳', en: 'Declined' },
  how: { zh: '怎么改的，或为什么不改', en: 'What was done, or why not' },
  done: { zh: '已答复，下一版会带上', en: 'Answered; the next version shows it' },
});

type Outcome = 'adopted' | 'declined';

interface AnswerDialogProps {
  readonly remark: Dto['RemarkRowDto'];
  readonly onClose: () => void;
}

/** Adopted or declined, and what was done. */
export function AnswerDialog({ remark, onClose }: AnswerDialogProps): ReactNode {
  const t = useTexts(answerTexts);
  const { reception } = usePlan();
  const form = useId();
  const { text, setText, drop, keptAt } = useKeptText(`answer.${remark.id}`);
  const { send, error, isBusy } = useSend(async (key, outcome: Outcome) => {
    await answer(
      api.POST('/api/v1/remarks/{id}/answer', {
        params: { path: { id: remark.id }, header: withKey(`${key}-${outcome}`) },
        body: { outcome, answer: text },
      }),
    );
    drop();
    toastDone(t.done);
    onClose();
    await queries.invalidateQueries({ queryKey: keys.reception(reception.id) });
  });
  // A department speaks of its whole package; only such a remark may carry changes.
  const isProposal = remark.path.startsWith('assignments/');
  const isOff = isBusy || text.trim() === '';
  return (
    <Dialog
      title={t.title}
      onClose={onClose}
      footer={<Foot {...{ form, isOff, onClose }} onDecline={() => send('declined')} />}
    >
      <Form id={form} error={error} onSubmit={() => !isOff && send('adopted')}>
        <p>{remark.text}</p>
        {isProposal && <Proposed remarkId={remark.id} />}
        <TextField
          label={t.how}
          path="answer"
          rows={3}
          most={1000}
          value={text}
          onChange={setText}
        />
        <KeptAt at={keptAt} />
      </Form>
    </Dialog>
  );
}

interface FootProps {
  readonly form: string;
  readonly isOff: boolean;
  readonly onClose: () => void;
  readonly onDecline: () => void;
}

function Foot({ form, isOff, onClose, onDecline }: FootProps): ReactNode {
  const t = useTexts(answerTexts);
  const words = useTexts(common);
  return (
    <>
      <button type="button" className="btn" onClick={onClose}>
        {words.cancel}
      </button>
      <button type="button" className="btn" disabled={isOff} onClick={onDecline}>
        {t.declined}
      </button>
      <button type="submit" form={form} className="btn pri" disabled={isOff}>
        {t.adopted}
      </button>
    </>
  );
}
