import { MEANS_TEXTS, type MeansKey } from '@app/texts';
import { useState, type ReactNode } from 'react';
import { common, useSay, useTexts } from '../../../language';
import { Dialog, ErrorBox, toastDone, useSend } from '../../../parts';
import { actTexts } from '../act.texts';
import { behalfActsOf, recordOnBehalf, type BehalfAct } from './behalf';
import { Choice } from '../choice';
import type { Wait } from '../data';
import { readAgain } from '../items/item-acts';
import { useSayWait } from '../../../parts/say-wait';
import { useOverview } from '../use-overview';

interface BehalfDialogProps {
  readonly wait: Wait;
  readonly onClose: () => void;
}

const MEANS: readonly MeansKey[] = ['phone', 'meeting', 'paper'];

/** Records what somebody answered by phone, in a meeting or on paper. */
export function BehalfDialog({ wait, onClose }: BehalfDialogProps): ReactNode {
  const t = useTexts(actTexts);
  const words = useTexts(common);
  const say = useSay();
  const sayWait = useSayWait();
  const { acts, chosen, choose, record, error, isReady } = useBehalf(wait, onClose);
  const footer = (
    <>
      <button type="button" className="btn" onClick={onClose}>
        {words.cancel}
      </button>
      <button type="button" className="btn pri" disabled={!isReady} onClick={() => record()}>
        {t.record}
      </button>
    </>
  );
  return (
    <Dialog title={t.behalfTitle(wait.who[0]?.name ?? '')} onClose={onClose} footer={footer}>
      <p className="m">{sayWait(wait)}</p>
      {wait.who.length === 0 && <p className="m">{t.nobody}</p>}
      <Choice
        label={t.whoSpoke}
        value={chosen.personId}
        options={wait.who.map(({ id, name, title }) => [
          id,
          [name, title].filter(Boolean).join(' · '),
        ])}
        onChoose={(personId) => choose({ personId })}
      />
      <Choice
        label={t.whatSaid}
        value={chosen.act}
        options={acts.map((one) => [one, one === 'agree' ? sayWait(wait) : t[one]])}
        onChoose={(act) => choose({ act })}
      />
      <Choice
        label={t.means}
        value={chosen.means}
        options={MEANS.map((one) => [one, say(MEANS_TEXTS[one])])}
        onChoose={(means) => choose({ means })}
      />
      <p className="t12 l">{t.behalfHint}</p>
      {error !== null && <ErrorBox error={error} />}
    </Dialog>
  );
}

interface Chosen {
  readonly act: BehalfAct | undefined;
  readonly personId: string | undefined;
  readonly means: MeansKey;
}

/** What is chosen, and its recording, once however often it is tried. */
function useBehalf(wait: Wait, onDone: () => void) {
  const t = useTexts(actTexts);
  const { receptionId, tasks } = useOverview();
  const acts = behalfActsOf(wait, tasks);
  const [chosen, setChosen] = useState<Chosen>({
    act: acts[0],
    personId: wait.who[0]?.id,
    means: 'phone',
  });
  const { send, error, isBusy } = useSend(async (key) => {
    const { act, personId, means } = chosen;
    if (!act || !personId) return;
    await recordOnBehalf(wait, { act, onBehalf: { personId, means }, key });
    toastDone(t.recorded);
    onDone();
    await readAgain(receptionId);
  });
  const choose = (change: Partial<Chosen>): void => setChosen({ ...chosen, ...change });
  const isReady = !isBusy && chosen.act !== undefined && chosen.personId !== undefined;
  return { acts, chosen, choose, record: send, error, isReady };
}
