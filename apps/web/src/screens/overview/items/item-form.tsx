import { useState, type ReactNode } from 'react';
import { common, useTexts } from '../../../language';
import { ErrorBox } from '../../../parts/feedback';
import { Form, ReasonField, TextField, useReason, useSend } from '../../../parts/form';
import { serverNow, zoneName } from '../../../time';
import { wallInstantText, wallText } from '../../../time/wall';
import { actTexts } from '../act.texts';
import type { Item } from '../data';
import { announceEnd, correctItem, skipItem, type Correction } from './item-acts';
import { useOverview } from '../use-overview';

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
  type Act = (key: string) => Promise<void>;
  const { send, error, isBusy } = useSend(async (key, act: Act, sent?: () => void) => {
    await act(key);
    sent?.();
    onDone();
  });
  const reasoned = { error, isBusy, onDone };
  if (kind === 'skip')
    return (
      <Reasoned
        {...reasoned}
        place={`skip.${receptionId}.${item.key}`}
        label={t.skipReason}
        act={t.skip}
        onSend={(reason, sent) => send((key) => skipItem(receptionId, item, reason, key), sent)}
      />
    );
  if (kind === 'correct')
    return (
      <Correct
        {...reasoned}
        item={item}
        onSend={(real, sent) => send((key) => correctItem(receptionId, item, real, key), sent)}
      />
    );
  return (
    <div className="col">
      <p className="t13 m">{t.endsSoonHint}</p>
      <div className="row wrap">
        {MINUTES.map((minutes) => (
          <button
            key={minutes}
            type="button"
            className="btn"
            disabled={isBusy}
            onClick={() => send((key) => announceEnd(receptionId, item, minutes, key))}
          >
            {t.inMinutes(minutes)}
          </button>
        ))}
      </div>
      {error !== null && <ErrorBox error={error} />}
    </div>
  );
}

interface SendingProps {
  readonly error: unknown;
  readonly isBusy: boolean;
  readonly onDone: () => void;
}

interface ReasonedProps extends SendingProps {
  readonly place: string;
  readonly label: string;
  readonly act: string;
  /** `sent` is called when it is done. */
  readonly onSend: (reason: string, sent: () => void) => void;
  readonly children?: ReactNode;
}

function Reasoned(props: ReasonedProps): ReactNode {
  const { place, label, act, error, isBusy, onSend, onDone, children } = props;
  const words = useTexts(common);
  const { field, take, drop } = useReason(place);
  const submit = (): void => {
    const reason = take();
    if (reason !== null) onSend(reason, drop);
  };
  return (
    <Form error={error} onSubmit={submit}>
      {children}
      <ReasonField label={label} {...field} />
      <div className="row">
        <span className="sp" />
        <button type="button" className="btn" onClick={onDone}>
          {words.cancel}
        </button>
        <button type="submit" className="btn pri" disabled={isBusy}>
          {act}
        </button>
      </div>
    </Form>
  );
}

interface CorrectProps extends SendingProps {
  readonly item: Item;
  readonly onSend: (real: Correction, sent: () => void) => void;
}

function Correct({ item, onSend, ...sending }: CorrectProps): ReactNode {
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
      {...sending}
      label={t.correctReason}
      act={t.correct}
      place={`correct.${receptionId}.${item.key}`}
      onSend={(reason, sent) => onSend({ reason, ...times }, sent)}
    >
      <p className="t13 m">{t.correctHint(zoneName(item.zone, serverNow()))}</p>
      <TextField
        label={t.realStart}
        path="start"
        type="datetime-local"
        value={start}
        onChange={setStart}
      />
      <TextField label={t.realEnd} path="end" type="datetime-local" value={end} onChange={setEnd} />
    </Reasoned>
  );
}
