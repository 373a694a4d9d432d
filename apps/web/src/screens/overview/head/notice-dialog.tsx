import { useId, useMemo, useState, type ReactNode } from 'react';
import { common } from '../../../language/common.texts';
import { useTexts } from '../../../language/texts';
import { copyText } from '../../../parts/copy';
import { Dialog } from '../../../parts/dialog';
import { toastDone } from '../../../parts/toast';
import { clock, date, dayKey } from '../../../time/say';
import { serverNow } from '../../../time/now';
import { Choice } from '../choice';
import { headTexts } from './head.texts';
import { useSayWait } from '../../../parts/say-wait';
import { useOverview } from '../use-overview';

type What = 'day' | 'waits' | 'link';

/** A text with its link, for a chat or an SMS. No guest's name stands in it. */
function useText(what: What): string {
  const t = useTexts(headTexts);
  const sayWait = useSayWait();
  const { receptionId, board, items, waits } = useOverview();
  return useMemo(() => {
    const now = serverNow();
    const { title, zone } = board;
    const link = t.see(`${window.location.origin}/receptions/${receptionId}`);
    if (what === 'link') return `【${title}】\n${link}`;
    if (what === 'waits') {
      const late = waits.filter(({ late: isLate, kind }) => isLate || kind === 'task-acknowledge');
      const lines = late.map((wait) => `· ${wait.who[0]?.name ?? ''} ${sayWait(wait)}`);
      return [t.waitsLine(title), ...(lines.length > 0 ? lines : [t.nobodyWaits]), link].join('\n');
    }
    const today = items.filter(
      ({ startAt, status }) =>
        startAt && status !== 'removed' && dayKey(startAt, zone) === dayKey(now, zone),
    );
    const lines = today.map((item) =>
      [clock(item.expectedStart ?? item.startAt ?? '', zone), item.title, item.place]
        .filter(Boolean)
        .join(' '),
    );
    return [
      t.dayLine(title, date(now, zone)),
      ...(lines.length > 0 ? lines : [t.nothingToday]),
      link,
    ].join('\n');
  }, [what, t, sayWait, receptionId, board, items, waits]);
}

/** 复制通知: what the others should know, ready to be pasted. */
export function NoticeDialog({ onClose }: { readonly onClose: () => void }): ReactNode {
  const t = useTexts(headTexts);
  const words = useTexts(common);
  const id = useId();
  const [what, setWhat] = useState<What>('day');
  const [typed, setTyped] = useState<string | null>(null);
  const made = useText(what);
  const text = typed ?? made;
  const copy = async (): Promise<void> => {
    await copyText(text);
    toastDone(t.noticeCopied);
    onClose();
  };
  const footer = (
    <>
      <button type="button" className="btn" onClick={onClose}>
        {words.cancel}
      </button>
      <button type="button" className="btn pri" onClick={() => void copy()}>
        {words.copy}
      </button>
    </>
  );
  return (
    <Dialog title={t.noticeTitle} onClose={onClose} footer={footer} width={520}>
      <Choice
        label={t.noticeWhat}
        value={what}
        options={[
          ['day', t.noticeDay],
          ['waits', t.noticeWaits],
          ['link', t.noticeLink],
        ]}
        onChoose={(next) => {
          setWhat(next);
          setTyped(null);
        }}
      />
      <div className="field">
        <label htmlFor={id}>{t.noticeText}</label>
        <textarea
          id={id}
          className="input"
          rows={10}
          value={text}
          onChange={(event) => setTyped(event.target.value)}
        />
      </div>
      <p className="t12 l">{t.noticeHint}</p>
    </Dialog>
  );
}
