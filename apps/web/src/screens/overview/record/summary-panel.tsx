import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
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

function useActs(text: string, lessons: string) {
  const t = useTexts(summaryTexts);
  const { receptionId } = useOverview();
  return useSend(async (key, isToSubmit: boolean) => {
    const path = { id: receptionId };
    const save = {
      params: { path, header: withKey(key) },
      body: { text, lessons: lessons || null },
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

function Writing({ summary }: { readonly summary: Summary }): ReactNode {
  const t = useTexts(summaryTexts);
  const { receptionId } = useOverview();
  const written = useKeptText(`summary.${receptionId}`, summary.text ?? '');
  const learnt = useKeptText(`lessons.${receptionId}`, summary.lessons ?? '');
  const { text } = written;
  const { send, error, isBusy } = useActs(text, learnt.text);
  const isOff = text.trim() === '' || isBusy;
  return (
    <Form error={error} onSubmit={() => !isOff && send(true)}>
      <Area label={t.text} path="text" most={20_000} value={text} onChange={written.setText} />
      <Area
        label={t.lessons}
        path="lessons"
        most={10_000}
        value={learnt.text}
        onChange={learnt.setText}
      />
      <KeptAt at={written.keptAt ?? learnt.keptAt} />
      <div className="row wrap">
        <button type="submit" className="btn pri" disabled={isOff}>
          {t.submit}
        </button>
        <button type="button" className="btn" disabled={isOff} onClick={() => send(false)}>
          {t.save}
        </button>
        {text.trim() === '' && <span className="t13 l">{t.left}</span>}
      </div>
    </Form>
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
