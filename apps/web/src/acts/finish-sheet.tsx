import { useQuery } from '@tanstack/react-query';
import { useId, useState, type ReactNode } from 'react';
import { type Dto } from '../api/client';
import { readings } from '../api/readings';
import { common } from '../language/common.texts';
import { useTexts } from '../language/texts';
import { Dialog } from '../parts/dialog';
import { Read } from '../parts/feedback';
import { isTooLong, numberIn, TooLong } from '../parts/form';
import { KeptAt, useKeptText } from '../parts/kept-text';
import { labelOf, perform } from './perform';
import { sheetTexts } from './sheets.texts';
import styles from './sheets.module.css';
import { finishAct, type Subject } from './task-acts';

interface FinishSheetProps {
  readonly on: Subject;
  readonly onClose: (isDone: boolean) => void;
}

/** Longest note, in characters; the server holds to the same. */
const MOST = 1000;

type Task = Dto['TaskDetailDto'];
type Line = Dto['TaskChecklistLineDto'];
interface Tick {
  readonly isTicked: boolean;
  readonly reading: string;
}

/** 办结: the lines of the checklist with their readings, and a note. */
export function FinishSheet({ on, onClose }: FinishSheetProps): ReactNode {
  const t = useTexts(sheetTexts);
  const task = useQuery(readings.task(on.id));
  return (
    <Read
      query={{
        ...task,
        // Without the server a task is reported without its checklist; the server asks for it.
        data: task.data ?? (task.error ? { checklist: [], checkNeeded: false } : undefined),
      }}
    >
      {(data) => <Form key={on.id} {...{ on, onClose, t }} task={data} />}
    </Read>
  );
}

type Ticks = Readonly<Record<string, Tick>>;

/** What was ticked and read before the page went away. */
function ticksIn(text: string): Ticks {
  try {
    return JSON.parse(text) as Ticks;
  } catch {
    return {};
  }
}

interface FormProps extends FinishSheetProps {
  readonly task: Pick<Task, 'checklist' | 'checkNeeded'>;
}

const isWhole = (line: Line, tick: Tick | undefined): boolean =>
  tick !== undefined && tick.isTicked && (!line.reading || Number.isFinite(numberIn(tick.reading)));

/** What was typed for it, kept until it is sent. */
function useReport(id: string) {
  const note = useKeptText(`finish.${id}`);
  const kept = useKeptText(`ticks.${id}`);
  const ticks = ticksIn(kept.text);
  return {
    ...{ note, ticks },
    isLong: isTooLong(note.text, MOST),
    tick: (key: string, tick: Tick) => kept.setText(JSON.stringify({ ...ticks, [key]: tick })),
    typed: { [`finish.${id}`]: note.text, [`ticks.${id}`]: kept.text },
    drop: () => {
      note.drop();
      kept.drop();
    },
  };
}

function Form({ on, onClose, task }: FormProps): ReactNode {
  const t = useTexts(sheetTexts);
  const { note, ticks, isLong, tick, typed, drop } = useReport(on.id);
  const [isTold, setTold] = useState(false);
  const id = useId();
  const isAll = task.checklist.every((line) => isWhole(line, ticks[line.key]));
  const send = (): void => {
    setTold(true);
    if (isLong) return document.getElementById(id)?.focus();
    if (!isAll) return;
    const ticked = task.checklist.map((line) => ({
      line: line.key,
      reading: line.reading ? numberIn(ticks[line.key].reading) : null,
    }));
    const act = finishAct(on, ticked, note.text.trim() || null, task.checkNeeded);
    perform([{ ...act, typed }], labelOf(act));
    drop();
    onClose(true);
  };
  return (
    <Dialog
      title={t.finishTitle}
      onClose={() => onClose(false)}
      footer={<Foot onSend={send} onCancel={() => onClose(false)} />}
    >
      <p className="m">{on.what}</p>
      {task.checklist.length > 0 && (
        <ul className={styles.lines}>
          {task.checklist.map((line) => (
            <LineRow
              key={line.key}
              line={line}
              tick={ticks[line.key] ?? { isTicked: false, reading: '' }}
              isFault={isTold && !isWhole(line, ticks[line.key])}
              onTick={(next) => tick(line.key, next)}
            />
          ))}
        </ul>
      )}
      {isTold && !isAll && (
        <p className="fault" role="alert">
          {t.allLines}
        </p>
      )}
      <Note {...{ id, note, isLong }} />
    </Dialog>
  );
}

interface NoteProps extends Pick<ReturnType<typeof useReport>, 'note' | 'isLong'> {
  readonly id: string;
}

function Note({ id, note, isLong }: NoteProps): ReactNode {
  const t = useTexts(sheetTexts);
  return (
    <div className="field">
      <label htmlFor={id}>{t.note}</label>
      <textarea
        id={id}
        className="input"
        rows={2}
        value={note.text}
        aria-invalid={isLong || undefined}
        aria-describedby={`${id}-fault`}
        onChange={(event) => note.setText(event.target.value)}
      />
      <TooLong id={`${id}-fault`} text={note.text} most={MOST} />
      <KeptAt at={note.keptAt} />
    </div>
  );
}

interface FootProps {
  readonly onSend: () => void;
  readonly onCancel: () => void;
}

function Foot({ onSend, onCancel }: FootProps): ReactNode {
  const t = useTexts(sheetTexts);
  const words = useTexts(common);
  return (
    <>
      <button type="button" className="btn md" onClick={onCancel}>
        {words.cancel}
      </button>
      <button type="button" className="btn md pri" onClick={onSend}>
        {t.finish}
      </button>
    </>
  );
}

interface LineRowProps {
  readonly line: Line;
  readonly tick: Tick;
  readonly isFault: boolean;
  readonly onTick: (tick: Tick) => void;
}

function LineRow({ line, tick, isFault, onTick }: LineRowProps): ReactNode {
  const t = useTexts(sheetTexts);
  const { reading } = line;
  const value = numberIn(tick.reading);
  const isOutside =
    reading !== undefined &&
    tick.reading.trim() !== '' &&
    ((reading.min !== undefined && value < reading.min) ||
      (reading.max !== undefined && value > reading.max));
  return (
    <li>
      <label className={styles.tick}>
        <input
          type="checkbox"
          checked={tick.isTicked}
          aria-invalid={isFault && !tick.isTicked}
          onChange={(event) => onTick({ ...tick, isTicked: event.target.checked })}
        />
        {line.what}
      </label>
      {reading && (
        <div className={styles.reading}>
          <input
            className="input"
            inputMode="decimal"
            aria-label={`${line.what} ${t.reading(reading.unit)}`}
            aria-invalid={isFault && tick.reading.trim() === ''}
            value={tick.reading}
            onChange={(event) => onTick({ ...tick, reading: event.target.value })}
          />
          <span className="t13 m">
            {reading.unit}
            {reading.min !== undefined || reading.max !== undefined
              ? ` · ${t.bounds(String(reading.min ?? '–'), String(reading.max ?? '–'))}`
              : ''}
          </span>
          {isOutside && <span className="t13 camb">{t.outside}</span>}
        </div>
      )}
    </li>
  );
}
