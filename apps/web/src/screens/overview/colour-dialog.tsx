import { useId, useRef, useState, type ReactNode, type Ref } from 'react';
import { answer, api, newKey, withKey } from '../../api';
import { common, useTexts } from '../../language';
import { Dialog } from '../../parts/dialog';
import { ErrorBox } from '../../parts/feedback';
import { useStandingHealth } from '../../parts/rag';
import { toastDone } from '../../parts/toast';
import { serverNow, useNow } from '../../time/now';
import { moment } from '../../time/say';
import { Choice } from './choice';
import { colourTexts } from './colour.texts';
import { readAgain } from './item-acts';
import { useOverview } from './use-overview';

const LEAST = 4;
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
  const [reason, setReason] = useState('');
  const [isTold, setTold] = useState(false);
  const { send, error, isBusy } = useJudge(onClose);
  const field = useRef<HTMLTextAreaElement>(null);
  const isShort = Array.from(reason.trim()).length < LEAST;
  const act = (to: Level | null): void => {
    setTold(true);
    if (isShort) return field.current?.focus();
    void send(to, Number(hours) * HOUR, reason.trim());
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
      <button type="button" className="btn pri" disabled={isBusy} onClick={() => act(level)}>
        {t.set}
      </button>
    </>
  );
  return (
    <Dialog title={t.set} onClose={onClose} footer={footer}>
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
      <ReasonField
        ref={field}
        value={reason}
        fault={isTold && isShort ? t.tooShort : null}
        onType={setReason}
      />
      {error !== null && <ErrorBox error={error} />}
    </Dialog>
  );
}

interface ReasonFieldProps {
  readonly ref: Ref<HTMLTextAreaElement>;
  readonly value: string;
  readonly fault: string | null;
  readonly onType: (value: string) => void;
}

function ReasonField({ ref, value, fault, onType }: ReasonFieldProps): ReactNode {
  const t = useTexts(colourTexts);
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{t.reason}</label>
      <textarea
        id={id}
        ref={ref}
        className="input"
        rows={3}
        maxLength={1000}
        value={value}
        aria-invalid={fault !== null}
        aria-describedby={`${id}-hint`}
        onChange={(event) => onType(event.target.value)}
      />
      <p id={`${id}-hint`} className={fault ? 'fault' : 't12 l'} role="status">
        {fault ?? t.least}
      </p>
    </div>
  );
}

/** Sends it, once however often it is tried. */
function useJudge(onDone: () => void) {
  const t = useTexts(colourTexts);
  const { receptionId } = useOverview();
  const [error, setError] = useState<unknown>(null);
  const [isBusy, setBusy] = useState(false);
  const send = async (level: Level | null, length: number, reason: string): Promise<void> => {
    setBusy(true);
    const params = { path: { id: receptionId }, header: withKey(newKey()) };
    const until = new Date(serverNow() + length - 1000).toISOString();
    try {
      const body = { level, reason, ...(level && { until }) };
      await answer(api.POST('/api/v1/receptions/{id}/colour', { params, body }));
      toastDone(level ? t.done : t.taken);
      onDone();
      await readAgain(receptionId);
    } catch (thrown) {
      setError(thrown);
      setBusy(false);
    }
  };
  return { send, error, isBusy };
}
