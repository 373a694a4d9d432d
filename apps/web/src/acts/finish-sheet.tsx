import { useQuery } from '@tanstack/react-query';
import { useId, useState, type ReactNode } from 'react';
import { type Dto } from '../api/client';
import { readings } from '../api/readings';
import { common } from '../language/common.texts';
import { useTexts } from '../language/texts';
import { Dialog } from '../parts/dialog';
import { Read } from '../parts/feedback';
import { KeptAt, useKeptText } from '../parts/kept-text';
import { labelOf, perform } from './perform';
import { sheetTexts } from './sheets.texts';
import styles from './sheets.module.css';
import { finishAct, type Subject } from './task-acts';

interface FinishSheetProps {
  readonly on: Subject;
  readonly onClose: (isDone: boolean) => void;
}

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

interface FormProps extends FinishSheetProps {
  readonly task: Pick<Task, 'checklist' | 'checkNeeded'>;
}

const isWhole = (line: Line, tick: Tick | undefined): boolean =>
  tick !== undefined &&
  tick.isTicked &&
  (!line.reading || (tick.reading.trim() !== '' && Number.isFinite(Number(tick.reading))));

function Form({ on, onClose, task }: FormProps): ReactNode {
  const t = useTexts(sheetTexts);
  const [ticks, setTicks] = useState<Readonly<Record<string, Tick>>>({});
  const note = useKeptText(`finish.${on.id}`);
  const [isTold, setTold] = useState(false);
  const id = useId();
  const isAll = task.checklist.every((line) => isWhole(line, ticks[line.key]));
  const send = (): void => {
    setTold(true);
    if (!isAll) return;
    const ticked = task.checklist.map((line) => ({
      line: line.key,
      reading: line.reading ? Number(ticks[line.key].reading) : null,
    }));
    const act = finishAct(on, ticked, note.text.trim() || null, task.checkNeeded);
    perform([act], labelOf(act));
    note.drop();
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
              onTick={(tick) => setTicks((all) => ({ ...all, [line.key]: tick }))}
            />
          ))}
        </ul>
      )}
      {isTold && !isAll && (
        <p className="fault" role="alert">
          {t.allLines}
        </p>
      )}
      <div className="field">
        <label htmlFor={id}>{t.note}</label>
        <textarea
          id={id}
          className="input"
          rows={2}
          maxLength={1000}
          value={note.text}
          onChange={(event) => note.setText(event.target.value)}
        />
        <KeptAt at={note.keptAt} />
      </div>
    </Dialog>
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
  const value = Number(tick.reading);
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
