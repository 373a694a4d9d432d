import { useState, type ReactNode } from 'react';
import { useNavigate } from 'react-router';
import { common } from '../../../language/common.texts';
import { useTexts } from '../../../language/texts';
import { Dialog } from '../../../parts/dialog';
import { Empty } from '../../../parts/feedback';
import { moment } from '../../../time/say';
import { useNow } from '../../../time/now';
import { Choice } from '../choice';
import { changesPath } from './changes-path';
import { headTexts } from './head.texts';
import { useOverview } from '../use-overview';

const MINUTES = ['10', '15', '20', '30', '45', '60'] as const;

/** 整体顺延: from one item on; leads to its ripple, nothing is saved here. */
export function ShiftDialog({ onClose }: { readonly onClose: () => void }): ReactNode {
  const t = useTexts(headTexts);
  const words = useTexts(common);
  const now = useNow();
  const go = useNavigate();
  const { receptionId, board, items } = useOverview();
  const open = items.filter(({ status, startAt }) => status === 'planned' && startAt !== null);
  const [from, setFrom] = useState(open[0]?.key);
  const [by, setBy] = useState<(typeof MINUTES)[number]>('15');
  if (!from)
    return (
      <Dialog title={t.shiftTitle} onClose={onClose}>
        <Empty>{t.noItems}</Empty>
      </Dialog>
    );
  const first = open.find(({ key }) => key === from)?.title ?? '';
  const reason = t.shiftReason(first, Number(by));
  const edits = [{ op: 'shift-from', from, by: `PT${by}M` }];
  const footer = (
    <>
      <button type="button" className="btn" onClick={onClose}>
        {words.cancel}
      </button>
      <button
        type="button"
        className="btn pri"
        onClick={() => go(changesPath(receptionId, edits, reason))}
      >
        {t.seeRipple}
      </button>
    </>
  );
  return (
    <Dialog title={t.shiftTitle} onClose={onClose} footer={footer}>
      <p className="m">{t.shiftHint}</p>
      <label className="field">
        <span className="label">{t.shiftFrom}</span>
        <select className="input" value={from} onChange={(event) => setFrom(event.target.value)}>
          {open.map((item) => (
            <option key={item.key} value={item.key}>
              {`${moment(item.startAt ?? '', item.zone ?? board.zone, now)}  ${item.title}`}
            </option>
          ))}
        </select>
      </label>
      <Choice
        label={t.shiftBy}
        value={by}
        options={MINUTES.map((one) => [one, t.minutes(Number(one))])}
        onChoose={setBy}
      />
    </Dialog>
  );
}
