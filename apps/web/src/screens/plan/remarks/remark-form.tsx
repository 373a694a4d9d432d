import { useState, type ReactNode } from 'react';
import { answer, api, keys, queries, withKey } from '../../../api';
import { defineTexts, useTexts } from '../../../language';
import { ErrorBox, toastDone, useSend } from '../../../parts';
import { KeptAt, useKeptText } from '../../../parts/kept-text';
import { NO_FAULTS } from '../../../parts/facts/facts';
import { ChoiceField, TextField } from '../../../parts/facts/fields';
import { useDocument, usePlan } from '../context';
import { useDepartmentName } from '../fields/department-name';
import styles from '../plan.module.css';

const remarkTexts = defineTexts({
  text: { zh: '提意见', en: 'Remark' },
  hint: {
    zh: '逐条答复，答复前不能送审',
    en: 'each is answered before the plan is submitted',
  },
  where: { zh: '对哪一处', en: 'On what' },
  plan: { zh: '整个方案', en: 'The whole plan' },
  work: { zh: (name: string) => `${name}的任务`, en: (name: string) => `The work of ${name}` },
  send: { zh: '提出', en: 'Send' },
  sent: { zh: '意见已提出', en: 'The remark is made' },
  none: {
    zh: '送会签或送审后，可以对那一版提意见。',
    en: 'Remarks are made on a version: after it was sent or submitted.',
  },
});

/** The places of a plan that a remark can be put on. */
function usePlaces() {
  const t = useTexts(remarkTexts);
  const nameOf = useDepartmentName();
  const { items, assignments } = useDocument();
  return [
    { value: 'plan', label: t.plan },
    ...items.map((item) => ({ value: `items/${item.key}`, label: item.title })),
    ...assignments.map(({ department }) => ({
      value: `assignments/${department}`,
      label: t.work(nameOf(department)),
    })),
  ];
}

/** A new remark on the newest version: on the plan, on an item, or on a department's work. */
export function RemarkForm(): ReactNode {
  const t = useTexts(remarkTexts);
  const { reception } = usePlan();
  const [path, setPath] = useState('plan');
  const { text, setText, drop, keptAt } = useKeptText(`remark.${reception.id}`);
  const { send, error, isBusy } = useSend(async (key) => {
    await answer(
      api.POST('/api/v1/receptions/{id}/remarks', {
        params: { path: { id: reception.id }, header: withKey(key) },
        body: { version: reception.planVersion, path, text: text.trim() },
      }),
    );
    drop();
    toastDone(t.sent);
    await queries.invalidateQueries({ queryKey: keys.reception(reception.id) });
  });
  const choices = usePlaces();
  if (reception.planVersion === 0) return <p className={`t13 l ${styles.none}`}>{t.none}</p>;
  return (
    <div className={`col ${styles.none}`}>
      <TextField
        path="remark-text"
        label={t.text}
        hint={t.hint}
        rows={2}
        most={1000}
        faults={NO_FAULTS}
        value={text}
        onChange={setText}
      />
      <div className={styles.remarkFoot}>
        <ChoiceField
          path="remark-where"
          label={t.where}
          faults={NO_FAULTS}
          value={path}
          choices={choices}
          onChange={(where) => setPath(where ?? 'plan')}
        />
        <button
          type="button"
          className="btn"
          disabled={text.trim() === '' || isBusy}
          onClick={() => send()}
        >
          {t.send}
        </button>
      </div>
      <KeptAt at={keptAt} />
      {error !== null && <ErrorBox error={error} />}
    </div>
  );
}
