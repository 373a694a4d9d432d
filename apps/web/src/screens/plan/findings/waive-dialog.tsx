import { useId, type ReactNode } from 'react';
import { answer, api, keys, queries, withKey } from '../../../api';
import { common, defineTexts, useTexts } from '../../../language';
import { Dialog, toastDone } from '../../../parts';
import { Form, ReasonField, useReason, useSend } from '../../../parts/form';
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
  /** Words to begin with. */
  readonly reason?: string;
  readonly onClose: () => void;
}

/** Hands the reason in, or declares with its legal basis that it does not apply. */
function useWaive(notes: readonly Note[], onClose: () => void) {
  const t = useTexts(waiveTexts);
  const { reception, store } = usePlan();
  const path = { id: reception.id };
  return useSend(async (key, act: 'waive' | 'declare', text: string) => {
    await store.flush();
    const params = { path, header: withKey(`${key}-${act}`) };
    if (act === 'waive') {
      const targets = notes.map(({ id }) => ({ kind: 'finding' as const, finding: id }));
      const body = { reason: text, targets: targets.slice(0, 100) };
      await answer(api.POST('/api/v1/receptions/{id}/waivers', { params, body }));
    } else {
      const body = { finding: notes[0].id, basis: text };
      await answer(api.POST('/api/v1/receptions/{id}/findings/declarations', { params, body }));
    }
    toastDone(act === 'waive' ? t.sent : t.declared);
    onClose();
    await queries.invalidateQueries({ queryKey: keys.reception(reception.id) });
  });
}

/** Shortest legal basis, in characters. */
const LEAST_BASIS = 10;

/** A reason for what the rules refuse: a waiver along its route, or 不适用 with its legal basis. */
export function WaiveDialog({ notes, reason = '', onClose }: WaiveDialogProps): ReactNode {
  const t = useTexts(waiveTexts);
  const words = useTexts(common);
  const form = useId();
  const { reception } = usePlan();
  const { field, take, drop } = useReason(`waive.${reception.id}.${notes[0].id}`, reason);
  const { send, error, isBusy } = useWaive(notes, () => {
    drop();
    onClose();
  });
  const length = Array.from(field.value.trim()).length;
  const submit = (): void => {
    const taken = take();
    if (taken !== null) send('waive', taken);
  };
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
              disabled={isBusy || length < LEAST_BASIS}
              onClick={() => send('declare', field.value.trim())}
            >
              {t.declare}
            </button>
          )}
          <button type="button" className="btn" onClick={onClose}>
            {words.cancel}
          </button>
          <button type="submit" form={form} className="btn pri" disabled={isBusy}>
            {t.waive}
          </button>
        </>
      }
    >
      <Form id={form} error={error} onSubmit={submit}>
        <p>
          {notes[0].message} {notes.length > 1 && <b className="b">{t.about(notes.length)}</b>}
        </p>
        <ReasonField label={t.reason} hint={t.hint} phrases={t.quick.split('|')} {...field} />
        {notes[0].rule && <p className="t12 l">{t.declareHint}</p>}
      </Form>
    </Dialog>
  );
}
