import { useId, useState, type ReactNode } from 'react';
import { answer, api, withKey } from '../../../api';
import { common, useTexts } from '../../../language';
import { Dialog, Form, ReasonField, toastDone, useReason, useSend } from '../../../parts';
import { useStandingHealth } from '../../../parts/rag';
import { moment, serverNow, useNow } from '../../../time';
import { Choice } from '../choice';
import { colourTexts } from './colour.texts';
import { readAgain } from '../items/item-acts';
import { useOverview } from '../use-overview';

const HOUR = 3_600_000;
const HOURS = ['1', '2', '4', '8', '24'] as const;

type Level = 'red' | 'amber' | 'green';

/** 人工定色: which colour, why, and until when. */
export function ColourDialog({ onClose }: { readonly onClose: () => void }): ReactNode {
  const t = useTexts(colourTexts);
  const words = useTexts(common);
  const now = useNow();
  const { board } = useOverview();
  const health = useStandingHealth(board.health);
  const [level, setLevel] = useState<Level>('amber');
  const [hours, setHours] = useState<(typeof HOURS)[number]>('2');
  const form = useId();
  const { receptionId } = useOverview();
  const { field, take, drop } = useReason(`colour.${receptionId}`);
  const { send, error, isBusy } = useJudge(() => {
    drop();
    onClose();
  });
  const act = (to: Level | null): void => {
    const reason = take();
    if (reason !== null) send(to, Number(hours) * HOUR, reason);
  };
  const footer = (
    <>
      {health.judged && (
        <button type="button" className="btn" disabled={isBusy} onClick={() => act(null)}>
          {t.computeAgain}
        </button>
      )}
      <span className="sp" />
      <button type="button" className="btn" onClick={onClose}>
        {words.cancel}
      </button>
      <button type="submit" form={form} className="btn pri" disabled={isBusy}>
        {t.set}
      </button>
    </>
  );
  return (
    <Dialog title={t.set} onClose={onClose} footer={footer}>
      <Form id={form} error={error} onSubmit={() => act(level)}>
        <p className="m">{t.hint}</p>
        <Choice
          label={t.colour}
          value={level}
          options={(['red', 'amber', 'green'] as const).map((one) => [one, t[one]])}
          onChoose={setLevel}
        />
        <Choice
          label={t.lasts}
          value={hours}
          options={HOURS.map((one) => [one, t.hours(Number(one))])}
          onChoose={setHours}
        />
        <p className="t12 m">{t.until(moment(now + Number(hours) * HOUR, board.zone, now))}</p>
        <ReasonField label={t.reason} {...field} />
      </Form>
    </Dialog>
  );
}

/** Sends it, once however often it is tried. */
function useJudge(onDone: () => void) {
  const t = useTexts(colourTexts);
  const { receptionId } = useOverview();
  return useSend(async (key, level: Level | null, length: number, reason: string) => {
    const params = { path: { id: receptionId }, header: withKey(key) };
    const until = new Date(serverNow() + length - 1000).toISOString();
    const body = { level, reason, ...(level && { until }) };
    await answer(api.POST('/api/v1/receptions/{id}/colour', { params, body }));
    toastDone(level ? t.done : t.taken);
    onDone();
    await readAgain(receptionId);
  });
}
