import { useMutation } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { answer, api, newKey, withKey } from '../../../api/client';
import { keys, queries } from '../../../api/query';
import { common } from '../../../language/common.texts';
import { defineTexts, useTexts } from '../../../language/texts';
import { Dialog } from '../../../parts/dialog';
import { ErrorBox } from '../../../parts/feedback';
import { isReason } from '../../../parts/form';
import { toastDone } from '../../../parts/toast';
import { usePlan } from '../context';
import type { Note } from './places';

const waiveTexts = defineTexts({
  title: { zh: '说明理由，请求放行', en: 'Give the reason and ask for a waiver' },
  about: { zh: (n: number) => `共 ${n} 处`, en: (n: number) => `${n} findings` },
  reason: { zh: '理由', en: 'Reason' },
  hint: { zh: '不少于 4 个字；随方案一起送审', en: 'at least 4 characters; decided with the plan' },
  quick: {
    zh: '等对方确认后补|已与对方商定|按上级要求',
    en: 'Follows their answer|Agreed with them|As asked from above',
  },
  waive: { zh: '送审理由', en: 'Submit the reason' },
  declare: { zh: '声明不适用', en: 'Declare not applicable' },
  declareHint: {
    zh: '国家规定不能豁免。不适用要写法条依据（不少于 10 个字），由第二人确认后生效。',
    en: 'A national rule cannot be waived. Name the legal basis (10 characters or more); a second person confirms it.',
  },
  sent: { zh: '理由已送审', en: 'The reason is submitted' },
  declared: { zh: '已声明，等第二人确认', en: 'Declared; a second person confirms' },
});

interface WaiveDialogProps {
  readonly notes: readonly Note[];
  readonly onClose: () => void;
}

/** Hands the reason in, or declares with its legal basis that it does not apply. */
function useReason(notes: readonly Note[], text: string, onClose: () => void) {
  const t = useTexts(waiveTexts);
  const { reception, store } = usePlan();
  const [key] = useState(newKey);
  const init = { path: { id: reception.id } };
  const done = (said: string): Promise<void> => {
    toastDone(said);
    onClose();
    return queries.invalidateQueries({ queryKey: keys.reception(reception.id) });
  };
  const waive = useMutation({
    mutationFn: async () => {
      await store.flush();
      const targets = notes.map(({ id }) => ({ kind: 'finding' as const, finding: id }));
      const body = { reason: text, targets: targets.slice(0, 100) };
      const params = { ...init, header: withKey(key) };
      await answer(api.POST('/api/v1/receptions/{id}/waivers', { params, body }));
    },
    onSuccess: () => done(t.sent),
  });
  const declare = useMutation({
    mutationFn: async () => {
      await store.flush();
      const body = { finding: notes[0].id, basis: text };
      const params = { ...init, header: withKey(`${key}-d`) };
      const path = '/api/v1/receptions/{id}/findings/declarations';
      await answer(api.POST(path, { params, body }));
    },
    onSuccess: () => done(t.declared),
  });
  return { waive, declare };
}

/** A reason for what the rules refuse: a waiver along its route, or 不适用 with its legal basis. */
export function WaiveDialog({ notes, onClose }: WaiveDialogProps): ReactNode {
  const t = useTexts(waiveTexts);
  const words = useTexts(common);
  const [text, setText] = useState('');
  const { waive, declare } = useReason(notes, text, onClose);
  const length = [...text.trim()].length;
  const isBusy = waive.isPending || declare.isPending;
  const error = waive.error ?? declare.error;
  return (
    <Dialog
      title={t.title}
      onClose={onClose}
      width={520}
      footer={
        <>
          {notes.length === 1 && notes[0].rule && (
            <button
              type="button"
              className="btn"
              disabled={isBusy || length < 10}
              onClick={() => declare.mutate()}
            >
              {t.declare}
            </button>
          )}
          <button type="button" className="btn" onClick={onClose}>
            {words.cancel}
          </button>
          <button
            type="button"
            className="btn pri"
            disabled={isBusy || !isReason(text)}
            onClick={() => waive.mutate()}
          >
            {t.waive}
          </button>
        </>
      }
    >
      <Body {...{ notes, text, setText, error }} />
    </Dialog>
  );
}

interface BodyProps {
  readonly notes: readonly Note[];
  readonly text: string;
  readonly setText: (text: string) => void;
  readonly error: unknown;
}

function Body({ notes, text, setText, error }: BodyProps): ReactNode {
  const t = useTexts(waiveTexts);
  return (
    <div className="col">
      <p>
        {notes[0].message} {notes.length > 1 && <b className="b">{t.about(notes.length)}</b>}
      </p>
      <label className="field">
        <span className="label">
          {t.reason} <span className="t12 l">{t.hint}</span>
        </span>
        <textarea
          className="input"
          rows={3}
          maxLength={1000}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
      </label>
      <div className="row wrap">
        {t.quick.split('|').map((phrase) => (
          <button key={phrase} type="button" className="btn sm" onClick={() => setText(phrase)}>
            {phrase}
          </button>
        ))}
      </div>
      {notes[0].rule && <p className="t12 l">{t.declareHint}</p>}
      {error !== null && <ErrorBox error={error} />}
    </div>
  );
}
