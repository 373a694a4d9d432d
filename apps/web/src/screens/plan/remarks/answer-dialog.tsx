import { useMutation } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { answer, api, newKey, withKey, type Dto } from '../../../api/client';
import { keys, queries } from '../../../api/query';
import { common } from '../../../language/common.texts';
import { defineTexts, useTexts } from '../../../language/texts';
import { Dialog } from '../../../parts/dialog';
import { ErrorBox } from '../../../parts/feedback';
import { toastDone } from '../../../parts/toast';
import { usePlan } from '../context';

const answerTexts = defineTexts({
  title: { zh: '答复意见', en: 'Answer the remark' },
  adopted: { zh: '采纳', en: 'Adopted' },
  declined: { zh: '不采纳', en: 'Declined' },
  how: { zh: '怎么改的，或为什么不改', en: 'What was done, or why not' },
  done: { zh: '已答复，下一版会带上', en: 'Answered; the next version shows it' },
});

interface AnswerDialogProps {
  readonly remark: Dto['RemarkRowDto'];
  readonly onClose: () => void;
}

export function AnswerDialog({ remark, onClose }: AnswerDialogProps): ReactNode {
  const t = useTexts(answerTexts);
  const { reception } = usePlan();
  const [text, setText] = useState('');
  const [key] = useState(newKey);
  const send = useMutation({
    mutationFn: (outcome: 'adopted' | 'declined') =>
      answer(
        api.POST('/api/v1/remarks/{id}/answer', {
          params: { path: { id: remark.id }, header: withKey(`${key}-${outcome}`) },
          body: { outcome, answer: text },
        }),
      ),
    onSuccess: () => {
      toastDone(t.done);
      onClose();
      return queries.invalidateQueries({ queryKey: keys.reception(reception.id) });
    },
  });
  const isOff = send.isPending || text.trim() === '';
  return (
    <Dialog
      title={t.title}
      onClose={onClose}
      footer={<Foot {...{ isOff, onClose }} onAnswer={(outcome) => send.mutate(outcome)} />}
    >
      <div className="col">
        <p>{remark.text}</p>
        <label className="field">
          <span className="label">{t.how}</span>
          <textarea
            className="input"
            rows={3}
            maxLength={1000}
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
        </label>
        {send.error && <ErrorBox error={send.error} />}
      </div>
    </Dialog>
  );
}

interface FootProps {
  readonly isOff: boolean;
  readonly onClose: () => void;
  readonly onAnswer: (outcome: 'adopted' | 'declined') => void;
}

function Foot({ isOff, onClose, onAnswer }: FootProps): ReactNode {
  const t = useTexts(answerTexts);
  const words = useTexts(common);
  return (
    <>
      <button type="button" className="btn" onClick={onClose}>
        {words.cancel}
      </button>
      <button type="button" className="btn" disabled={isOff} onClick={() => onAnswer('declined')}>
        {t.declined}
      </button>
      <button
        type="button"
        className="btn pri"
        disabled={isOff}
        onClick={() => onAnswer('adopted')}
      >
        {t.adopted}
      </button>
    </>
  );
}
