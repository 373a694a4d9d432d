import { useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { answer, api, keys, withKey, type Dto } from '../../../api';
import { useTexts } from '../../../language';
import { Form, Read, State, TextField, toastDone, useSend } from '../../../parts';
import { KeptAt, useKeptText } from '../../../parts/kept-text';
import { can, useSession } from '../../../session/session';
import { readAgain } from '../items/item-acts';
import { summaryTexts } from './summary.texts';
import { useOverview } from '../use-overview';

type Summary = Dto['SummaryDto'];

/** 小结: written when the visit is over, handed in, approved; then the reception can be closed. */
export function SummaryPanel(): ReactNode {
  const { receptionId, board } = useOverview();
  const session = useSession();
  const isOver = board.stage === 'summarize' && can(session, 'reception.overview');
  const query = useQuery({
    queryKey: keys.reception(receptionId, 'summary'),
    queryFn: () =>
      answer(api.GET('/api/v1/receptions/{id}/summary', { params: { path: { id: receptionId } } })),
    enabled: isOver,
  });
  const t = useTexts(summaryTexts);
  if (!isOver) return null;
  return (
    <section className="panel" aria-label={t.title}>
      <Read query={query} rows={3}>
        {(summary) => <Written summary={summary} />}
      </Read>
    </section>
  );
}

const LOOKS = {
  none: ['gry', 'rag-n'],
  draft: ['gry', 'pen'],
  submitted: ['blu', 'wait'],
  approved: ['grn', 'done'],
} as const;

function Written({ summary }: { readonly summary: Summary }): ReactNode {
  const t = useTexts(summaryTexts);
  const session = useSession();
  const status = (summary.status in LOOKS ? summary.status : 'none') as keyof typeof LOOKS;
  const [tone, icon] = LOOKS[status];
  const isOpen = status === 'none' || status === 'draft';
  const { facts } = summary;
  return (
    <>
      <header className="hd">
        <h2>{t.title}</h2>
        <State tone={tone} icon={icon}>
          {t[status]}
        </State>
        <span className="sp" />
        <span className="t12 l nw">
          {t.figures(facts.taskTotal, facts.lateTasks.length, facts.changes.length)}
        </span>
      </header>
      <div className="bd col">
        {isOpen && can(session, 'reception.write') ? (
          <Writing summary={summary} />
        ) : (
          [summary.text, summary.lessons].map((text) => text && <p key={text}>{text}</p>)
        )}
      </div>
    </>
  );
}

type Base = Pick<Summary, 'text' | 'lessons'>;

const isSame = (a: Base, b: Base): boolean => a.text === b.text && a.lessons === b.lessons;

function useActs(written: Base, { text, lessons }: Base) {
  const t = useTexts(summaryTexts);
  const { receptionId } = useOverview();
  return useSend(async (key, isToSubmit: boolean) => {
    const path = { id: receptionId };
    const save = {
      params: { path, header: withKey(key) },
      body: { text: written.text ?? '', lessons: written.lessons, base: { text, lessons } },
    };
    try {
      await answer(api.PUT('/api/v1/receptions/{id}/summary', save));
      if (isToSubmit) {
        const submit = { params: { path, header: withKey(`${key}-s`) }, body: {} };
        await answer(api.POST('/api/v1/receptions/{id}/summary/submit', submit));
      }
      toastDone(isToSubmit ? t.handedIn : t.saved);
    } finally {
      await readAgain(receptionId);
    }
  });
}

/** What is written, on what, and whether another has stored something else since. */
function useWriting(summary: Summary) {
  const { receptionId } = useOverview();
  const [base, setBase] = useState<Base>(summary);
  const text = useKeptText(`summary.${receptionId}`, summary.text ?? '');
  const lessons = useKeptText(`lessons.${receptionId}`, summary.lessons ?? '');
  const written: Base = { text: text.text, lessons: lessons.text || null };
  const isMet = !isSame(base, summary);
  // Nothing of one's own stands against it.
  if (isMet && isSame(written, { ...summary, text: summary.text ?? '' })) setBase(summary);
  const settle = (isTheirs: boolean): void => {
    if (isTheirs) for (const one of [text, lessons]) one.drop();
    setBase(summary);
  };
  return { base, text, lessons, written, isMet, settle };
}

function Writing({ summary }: { readonly summary: Summary }): ReactNode {
  const t = useTexts(summaryTexts);
  const { base, text, lessons, written, isMet, settle } = useWriting(summary);
  const { send, error, isBusy } = useActs(written, base);
  const isEmpty = text.text.trim() === '';
  const isOff = isEmpty || isBusy || isMet;
  return (
    <Form error={error} onSubmit={() => !isOff && send(true)}>
      {isMet && <Met summary={summary} onSettle={settle} />}
      <Area label={t.text} path="text" most={20_000} value={text.text} onChange={text.setText} />
      <Area
        label={t.lessons}
        path="lessons"
        most={10_000}
        value={lessons.text}
        onChange={lessons.setText}
      />
      <KeptAt at={text.keptAt ?? lessons.keptAt} />
      <div className="row wrap">
        <button type="submit" className="btn pri" disabled={isOff}>
          {t.submit}
        </button>
        <button type="button" className="btn" disabled={isOff} onClick={() => send(false)}>
          {t.save}
        </button>
        {(isMet || isEmpty) && <span className="t13 l">{isMet ? t.choose : t.left}</span>}
      </div>
    </Form>
  );
}

interface MetProps {
  readonly summary: Summary;
  readonly onSettle: (isTheirs: boolean) => void;
}

/** What another has stored while one was writing. */
function Met({ summary, onSettle }: MetProps): ReactNode {
  const t = useTexts(summaryTexts);
  return (
    <div className="note amb" role="alert">
      <div className="col">
        <p className="b">{t.met}</p>
        {[summary.text, summary.lessons].map((text) => text && <p key={text}>{text}</p>)}
        <div className="row wrap">
          <button type="button" className="btn sm" onClick={() => onSettle(true)}>
            {t.theirs}
          </button>
          <button type="button" className="btn sm" onClick={() => onSettle(false)}>
            {t.mine}
          </button>
        </div>
      </div>
    </div>
  );
}

interface AreaProps {
  readonly label: string;
  readonly path: string;
  readonly most: number;
  readonly value: string;
  readonly onChange: (text: string) => void;
}

const Area = (props: AreaProps): ReactNode => <TextField {...props} rows={3} />;
