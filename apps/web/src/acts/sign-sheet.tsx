import { SCOPE_TEXTS } from '@app/texts';
import { lazy, Suspense, useState, type ReactNode } from 'react';
import { common } from '../language/common.texts';
import { useSay, useTexts } from '../language/texts';
import { Dialog } from '../parts/dialog';
import { ReasonField, useReason } from '../parts/form';
import { signAct, type AnswerName } from './other-acts';
import { labelOf, perform } from './perform';
import { PHRASES, sheetTexts } from './sheets.texts';
import styles from './sheets.module.css';
import type { Subject } from './task-acts';

/** Loaded when somebody proposes: most only agree. */
const CounterSheet = lazy(async () => ({
  default: (await import('./counter-sheet')).CounterSheet,
}));

interface SignSheetProps {
  readonly on: Subject;
  readonly scope: 'plan' | 'ready' | 'done';
  readonly packageVersion: number | null;
  readonly onClose: (isDone: boolean) => void;
}

/** 会签 with its answers, or with another way to do it; 就绪确认 and 办结确认 are only given. */
export function SignSheet(props: SignSheetProps): ReactNode {
  const [isProposing, setProposing] = useState(false);
  if (!isProposing) return <Signing {...props} onPropose={() => setProposing(true)} />;
  return (
    <Suspense fallback={null}>
      <CounterSheet {...props} />
    </Suspense>
  );
}

interface SigningProps extends SignSheetProps {
  readonly onPropose: () => void;
}

function Signing({ on, scope, packageVersion, onClose, onPropose }: SigningProps): ReactNode {
  const t = useTexts(sheetTexts);
  const words = useTexts(common);
  const say = useSay();
  const phrases = Object.values(useTexts(PHRASES.object));
  const [answer, setAnswer] = useState<AnswerName>('agree');
  const { field, place, take, drop } = useReason(`sign.${scope}.${on.id}`);
  const send = (): void => {
    const remark = answer === 'agree' ? null : take();
    if (remark === null && answer !== 'agree') return;
    const given = { answer, remark };
    const act = signAct(on, scope, given, packageVersion);
    perform([remark === null ? act : { ...act, typed: { [place]: remark } }], labelOf(act));
    drop();
    onClose(true);
  };
  const footer = (
    <>
      <button type="button" className="btn md" onClick={() => onClose(false)}>
        {words.cancel}
      </button>
      <button type="button" className="btn md pri" onClick={send}>
        {scope === 'plan' ? t.send : t.confirm}
      </button>
    </>
  );
  return (
    <Dialog title={say(SCOPE_TEXTS[scope])} onClose={() => onClose(false)} footer={footer}>
      <p className="m">
        {on.what}
        {packageVersion !== null && ` · ${t.planText(String(packageVersion))}`}
      </p>
      {scope === 'plan' ? (
        <>
          <Answers answer={answer} onAnswer={setAnswer} />
          <button type="button" className="btn md" onClick={onPropose}>
            {t.propose}
          </button>
          {answer !== 'agree' && (
            <ReasonField
              label={answer === 'object' ? t.objectText : t.conditionText}
              hint={answer === 'object' ? t.objectHint : t.conditionHint}
              phrases={answer === 'object' ? phrases : []}
              {...field}
            />
          )}
        </>
      ) : (
        <p>{scope === 'ready' ? t.readyText : t.doneText}</p>
      )}
    </Dialog>
  );
}

interface AnswersProps {
  readonly answer: AnswerName;
  readonly onAnswer: (answer: AnswerName) => void;
}

function Answers({ answer, onAnswer }: AnswersProps): ReactNode {
  const t = useTexts(sheetTexts);
  const all: readonly [AnswerName, string][] = [
    ['agree', t.agree],
    ['agree-with-condition', t.condition],
    ['object', t.object],
  ];
  return (
    <fieldset className={styles.answers}>
      <legend className="sr">{t.answer}</legend>
      {all.map(([value, text]) => (
        <label key={value}>
          <input
            type="radio"
            name="answer"
            checked={answer === value}
            onChange={() => onAnswer(value)}
          />
          {text}
        </label>
      ))}
    </fieldset>
  );
}
