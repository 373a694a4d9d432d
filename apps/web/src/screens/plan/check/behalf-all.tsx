import { MEANS_TEXTS, type MeansKey } from '@app/texts';
import { useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { answer, api, type Dto, keys, queries, readings, withKey } from '../../../api';
import { common, defineTexts, useSay, useTexts } from '../../../language';
import { Dialog, ErrorBox, toastDone, useSend } from '../../../parts';
import { can, useSession } from '../../../session/session';
import { usePlan } from '../context';
import { useDepartmentName } from '../fields/department-name';
import styles from './check.module.css';

const behalfTexts = defineTexts({
  open: { zh: '代录会签', en: 'Record answers' },
  title: { zh: '代录会签：同意', en: 'Record that they agree' },
  which: { zh: '谁答复了同意', en: 'Who agreed' },
  all: { zh: '全选', en: 'All' },
  means: { zh: '方式', en: 'By' },
  hint: {
    zh: '算其本人的答复，记下您是代录人；各部门会收到通知，可以提出异议。',
    en: 'It counts as theirs and names you as recorder; each is told and may dispute it.',
  },
  record: { zh: (n: number) => `代录 ${n} 个部门`, en: (n: number) => `Record ${n}` },
  recorded: { zh: (n: number) => `已代录 ${n} 个部门`, en: (n: number) => `${n} recorded` },
});

type Wait = Dto['WaitingDto'];

const MEANS: readonly MeansKey[] = ['phone', 'meeting', 'paper'];

/** 代录 of 会签 for those who answered by phone or in a meeting: several departments in one act. */
export function BehalfAll(): ReactNode {
  const t = useTexts(behalfTexts);
  const session = useSession();
  const { reception } = usePlan();
  const [isOpen, setOpen] = useState(false);
  const { data } = useQuery({ ...readings.waiting(reception.id), enabled: isOpen });
  const waits = data?.items.filter(({ kind, who }) => kind === 'signature' && who.length > 0);
  if (!can(session, 'behalf.record')) return null;
  return (
    <>
      <button type="button" className="btn sm" onClick={() => setOpen(true)}>
        {t.open}
      </button>
      {isOpen && waits && <BehalfForm waits={waits} onClose={() => setOpen(false)} />}
    </>
  );
}

interface BehalfFormProps {
  readonly waits: readonly Wait[];
  readonly onClose: () => void;
}

/** Records one after the other; whoever is recorded already is not asked for again. */
function useRecord({ waits, onClose }: BehalfFormProps, chosen: ReadonlySet<string>) {
  const t = useTexts(behalfTexts);
  const { reception } = usePlan();
  return useSend(async (key, means: MeansKey) => {
    const mine = waits.filter(({ for: { id } }) => chosen.has(id));
    try {
      for (const { assignmentId, for: of, scope, who } of mine) {
        const id = assignmentId ?? of.id;
        const [person] = who;
        if (!person) continue;
        await answer(
          api.POST('/api/v1/assignments/{id}/signatures', {
            params: { path: { id }, header: withKey(`${key}-${id}`) },
            body: {
              scope: scope as Dto['SignDto']['scope'],
              answer: 'agree',
              onBehalf: { personId: person.id, means },
            },
          }),
        );
      }
      toastDone(t.recorded(mine.length));
      onClose();
    } finally {
      await queries.invalidateQueries({ queryKey: keys.reception(reception.id) });
    }
  });
}

function BehalfForm(props: BehalfFormProps): ReactNode {
  const { waits, onClose } = props;
  const t = useTexts(behalfTexts);
  const words = useTexts(common);
  const say = useSay();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [means, setMeans] = useState<MeansKey>('phone');
  const { send, error, isBusy } = useRecord(props, chosen);
  const count = waits.filter(({ for: { id } }) => chosen.has(id)).length;
  const footer = (
    <>
      <button type="button" className="btn" onClick={onClose}>
        {words.cancel}
      </button>
      <button
        type="button"
        className="btn pri"
        disabled={isBusy || count === 0}
        onClick={() => send(means)}
      >
        {t.record(count)}
      </button>
    </>
  );
  return (
    <Dialog title={t.title} onClose={onClose} footer={footer}>
      <Who {...{ waits, chosen, setChosen }} />
      <fieldset className={styles.behalf}>
        <legend>{t.means}</legend>
        <div className="row wrap">
          {MEANS.map((one) => (
            <label key={one} className="row">
              <input
                type="radio"
                name="means"
                checked={one === means}
                onChange={() => setMeans(one)}
              />
              {say(MEANS_TEXTS[one])}
            </label>
          ))}
        </div>
      </fieldset>
      <p className="t12 l">{t.hint}</p>
      {error !== null && <ErrorBox error={error} />}
    </Dialog>
  );
}

interface WhoProps {
  readonly waits: readonly Wait[];
  readonly chosen: ReadonlySet<string>;
  readonly setChosen: (chosen: ReadonlySet<string>) => void;
}

function Who({ waits, chosen, setChosen }: WhoProps): ReactNode {
  const t = useTexts(behalfTexts);
  const nameOf = useDepartmentName();
  const isAll = waits.every(({ for: { id } }) => chosen.has(id));
  const set = (ids: readonly string[], isOn: boolean): void => {
    const next = new Set(chosen);
    for (const id of ids)
      if (isOn) next.add(id);
      else next.delete(id);
    setChosen(next);
  };
  const every = waits.map(({ for: { id } }) => id);
  return (
    <fieldset className={styles.behalf}>
      <legend>{t.which}</legend>
      <label className="row">
        <input
          type="checkbox"
          checked={isAll}
          onChange={(event) => set(every, event.target.checked)}
        />
        {t.all}
      </label>
      {waits.map(({ for: { id }, departmentCode, who }) => (
        <label key={id} className="row">
          <input
            type="checkbox"
            checked={chosen.has(id)}
            onChange={(event) => set([id], event.target.checked)}
          />
          <b>{nameOf(departmentCode ?? '')}</b>
          <span className="m">{who[0]?.name}</span>
        </label>
      ))}
    </fieldset>
  );
}
