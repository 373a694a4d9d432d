import { useMutation } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { answer, api, keys, newKey, problemOf, queries, withKey } from '../../../api';
import { common, useTexts } from '../../../language';
import { Dialog, ErrorBox, State, toastDone } from '../../../parts';
import { useSend } from '../../../parts/form';
import { usePlan } from '../context';
import { guestsTexts } from './guests.texts';
import { PasteFaults } from './paste-faults';

interface Pasted {
  readonly text: string;
  readonly areOthers: boolean;
  readonly isLeavingOut: boolean;
  readonly onClose: () => void;
}

/** Checks the table without storing it, and takes it whole. */
function usePaste({ text, areOthers, isLeavingOut, onClose }: Pasted) {
  const t = useTexts(guestsTexts);
  const { reception } = usePlan();
  const send = (key: string, dryRun: boolean, table: string) =>
    answer(
      api.POST('/api/v1/receptions/{receptionId}/guests/paste', {
        params: { path: { receptionId: reception.id }, header: withKey(key) },
        body: {
          text: table,
          dryRun,
          sameNamesAreOthers: areOthers,
          unknownColumnsLeftOut: isLeavingOut,
        },
      }),
    );
  const check = useMutation({ mutationFn: (table: string) => send(newKey(), true, table) });
  const take = useSend(async (key) => {
    const { added } = await send(key, false, text);
    toastDone(t.taken(added));
    onClose();
    await queries.invalidateQueries({ queryKey: keys.reception(reception.id) });
  });
  return { check, take };
}

/** A table out of a spreadsheet: checked first, then all of it or none. */
export function PasteDialog({ onClose }: { readonly onClose: () => void }): ReactNode {
  const t = useTexts(guestsTexts);
  const [text, setText] = useState('');
  const [areOthers, setOthers] = useState(false);
  const [isLeavingOut, setLeavingOut] = useState(false);
  const { check, take } = usePaste({ text, areOthers, isLeavingOut, onClose });
  const error = take.error ?? check.error;
  const count = check.data?.added ?? 0;
  const tick = (set: (isOn: boolean) => void) => (isOn: boolean) => {
    set(isOn);
    check.reset();
  };
  return (
    <Dialog
      title={t.pasteTitle}
      onClose={onClose}
      width={760}
      footer={<Foot {...{ check, take, text, onClose }} />}
    >
      <div className="col">
        <p className="t13 m">{t.pasteHint}</p>
        <Area
          text={text}
          onText={(next) => {
            setText(next);
            check.reset();
          }}
          onPasted={(pasted) => check.mutate(pasted)}
        />
        <div className="row wrap">
          <Tick label={t.others} isOn={areOthers} onTick={tick(setOthers)} />
          <Tick label={t.leaveOut} isOn={isLeavingOut} onTick={tick(setLeavingOut)} />
        </div>
        {count > 0 && (
          <State tone="grn" icon="check">
            {t.read(count)}
          </State>
        )}
        {error !== null &&
          (problemOf(error).code === 'guest-table.invalid' ? (
            <PasteFaults error={error} text={text} />
          ) : (
            <ErrorBox error={error} />
          ))}
      </div>
    </Dialog>
  );
}

interface TickProps {
  readonly label: string;
  readonly isOn: boolean;
  readonly onTick: (isOn: boolean) => void;
}

function Tick({ label, isOn, onTick }: TickProps): ReactNode {
  return (
    <label className="row t13">
      <input type="checkbox" checked={isOn} onChange={(event) => onTick(event.target.checked)} />
      {label}
    </label>
  );
}

interface AreaProps {
  readonly text: string;
  readonly onText: (text: string) => void;
  /** A whole table came into the empty field: it is checked at once. */
  readonly onPasted: (text: string) => void;
}

function Area({ text, onText, onPasted }: AreaProps): ReactNode {
  const t = useTexts(guestsTexts);
  return (
    <textarea
      className="input"
      rows={10}
      value={text}
      aria-label={t.pasteArea}
      onChange={(event) => onText(event.target.value)}
      onPaste={(event) => {
        const pasted = event.clipboardData.getData('text');
        if (text !== '' || pasted.trim() === '') return;
        event.preventDefault();
        onText(pasted);
        onPasted(pasted);
      }}
    />
  );
}

interface FootProps extends ReturnType<typeof usePaste> {
  readonly text: string;
  readonly onClose: () => void;
}

function Foot({ check, take, text, onClose }: FootProps): ReactNode {
  const t = useTexts(guestsTexts);
  const words = useTexts(common);
  const count = check.data?.added ?? 0;
  return (
    <>
      <button type="button" className="btn" onClick={onClose}>
        {words.cancel}
      </button>
      {count > 0 ? (
        <button
          type="button"
          className="btn pri"
          disabled={take.isBusy}
          onClick={() => take.send()}
        >
          {t.take(count)}
        </button>
      ) : (
        <button
          type="button"
          className="btn pri"
          disabled={check.isPending || text.trim() === ''}
          onClick={() => check.mutate(text)}
        >
          {t.check}
        </button>
      )}
    </>
  );
}
