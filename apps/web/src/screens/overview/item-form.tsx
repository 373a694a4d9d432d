import { useState, type FormEvent, type ReactNode } from 'react';
import { common, useTexts } from '../../language';
import { ErrorBox } from '../../parts/feedback';
import { isReason } from '../../parts/reason';
import { serverNow, zoneName } from '../../time';
import { wallInstantText, wallText } from '../../time/wall';
import { actTexts } from './act.texts';
import type { Item } from './data';
import { Field } from './end-visit-dialog';
import { announceEnd, correctItem, skipItem } from './item-acts';
import { useOverview } from './use-overview';

export type ItemFormKind = 'expect-end' | 'skip' | 'correct';

interface ItemFormProps {
  readonly kind: ItemFormKind;
  readonly item: Item;
  readonly onDone: () => void;
}

const MINUTES = [5, 10, 15, 20, 30];

/** Reports that need a word more than a tap. */
export function ItemForm(props: ItemFormProps): ReactNode {
  const { kind, item, onDone } = props;
  const t = useTexts(actTexts);
  const { receptionId } = useOverview();
  const [error, setError] = useState<unknown>(null);
  const run = async (act: Promise<void>): Promise<void> => {
    setError(null);
    try {
      await act;
      onDone();
    } catch (thrown) {
      setError(thrown);
    }
  };
  return (
    <div className="col">
      {kind === 'expect-end' && (
        <>
          <p className="t13 m">{t.endsSoonHint}</p>
          <div className="row wrap">
            {MINUTES.map((minutes) => (
              <button
                key={minutes}
                type="button"
                className="btn"
                onClick={() => void run(announceEnd(receptionId, item, minutes))}
              >
                {t.inMinutes(minutes)}
              </button>
            ))}
          </div>
        </>
      )}
      {kind === 'skip' && (
        <Reasoned
          label={t.skipReason}
          act={t.skip}
          onDone={onDone}
          onSend={(reason) => run(skipItem(receptionId, item, reason))}
        />
      )}
      {kind === 'correct' && <Correct item={item} onDone={onDone} onSend={(act) => run(act)} />}
      {error !== null && <ErrorBox error={error} />}
    </div>
  );
}

interface ReasonedProps {
  readonly label: string;
  readonly act: string;
  readonly onSend: (reason: string) => Promise<void>;
  readonly onDone: () => void;
  readonly children?: ReactNode;
}

function Reasoned({ label, act, onSend, onDone, children }: ReasonedProps): ReactNode {
  const t = useTexts(actTexts);
  const words = useTexts(common);
  const [reason, setReason] = useState('');
  const [isBusy, setBusy] = useState(false);
  const isReady = isReason(reason) && !isBusy;
  const send = (event: FormEvent): void => {
    event.preventDefault();
    if (!isReady) return;
    setBusy(true);
    void onSend(reason).finally(() => setBusy(false));
  };
  return (
    <form className="col" onSubmit={send}>
      {children}
      <Field label={label} hint={t.reasonLeast} value={reason} onType={setReason} />
      <div className="row">
        <span className="sp" />
        <button type="button" className="btn" onClick={onDone}>
          {words.cancel}
        </button>
        <button type="submit" className="btn pri" disabled={!isReady}>
          {act}
        </button>
      </div>
    </form>
  );
}

interface CorrectProps {
  readonly item: Item;
  readonly onDone: () => void;
  readonly onSend: (act: Promise<void>) => Promise<void>;
}

function Correct({ item, onDone, onSend }: CorrectProps): ReactNode {
  const t = useTexts(actTexts);
  const { receptionId } = useOverview();
  const shown = (instant: string | null): string => (instant ? wallText(instant, item.zone) : '');
  const [start, setStart] = useState(shown(item.actualStart));
  const [end, setEnd] = useState(shown(item.actualEnd));
  const times = {
    ...(start && { start: wallInstantText(start, item.zone) }),
    ...(end && { end: wallInstantText(end, item.zone) }),
  };
  return (
    <Reasoned
      label={t.correctReason}
      act={t.correct}
      onDone={onDone}
      onSend={(reason) => onSend(correctItem(receptionId, item, { reason, ...times }))}
    >
      <p className="t13 m">{t.correctHint(zoneName(item.zone, serverNow()))}</p>
      <Field label={t.realStart} type="datetime-local" value={start} onType={setStart} />
      <Field label={t.realEnd} type="datetime-local" value={end} onType={setEnd} />
    </Reasoned>
  );
}
