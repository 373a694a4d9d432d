import { STAGE_TEXTS } from '@app/texts';
import type { Stage } from '@app/domain';
import { useState, type ReactNode } from 'react';
import { useSay, useTexts } from '../../../language/texts';
import { Icon } from '../../../parts/icon';
import { dayKey } from '../../../time/say';
import { useTimeline, type Board } from '../data';
import { GateDialog } from '../gate/gate-dialog';
import { gateTexts } from '../gate/gate.texts';
import styles from '../overview.module.css';
import { useOverview } from '../use-overview';
import { useProgress } from '../use-progress';

export const STAGES: readonly Stage[] = ['confirm', 'plan', 'prepare', 'execute', 'summarize'];

/** How many things the gate of this stage still waits for. */
export function missingOf({ gate }: Board): number {
  return gate.missing.reduce((sum, line) => sum + Math.max(1, line.count), 0);
}

/** The five stages, where we are, and what the next one waits for. */
export function StageBar(): ReactNode {
  const t = useTexts(gateTexts);
  const { board, receptionId } = useOverview();
  const moves = useTimeline(receptionId, 20, 'StageAdvanced').data?.items ?? [];
  const now = STAGES.indexOf(board.stage as Stage);
  const isOver = board.status === 'closed';
  return (
    <ol className={`panel ${styles.stages}`} aria-label={t.stages}>
      {STAGES.map((stage, index) => {
        const left = moves.find(({ details }) => details.from === stage);
        if (index < now || isOver)
          return (
            <Past
              key={stage}
              stage={stage}
              note={left ? noteOf(left.details, dayKey(left.at, board.zone).slice(5), t) : t.past}
            />
          );
        return index === now ? (
          <Now key={stage} stage={stage} />
        ) : (
          <Next key={stage} stage={stage} />
        );
      })}
    </ol>
  );
}

function noteOf(
  details: Readonly<Record<string, unknown>>,
  at: string,
  t: { readonly overridden: (at: string) => string; readonly entered: (at: string) => string },
): string {
  return details.overridden === true ? t.overridden(at) : t.entered(at);
}

function Past({ stage, note }: { readonly stage: Stage; readonly note: string }): ReactNode {
  const say = useSay();
  return (
    <li className={styles.pastStage}>
      <b>
        <Icon name="done" />
        {say(STAGE_TEXTS[stage])}
      </b>
      <span>{note}</span>
    </li>
  );
}

function Next({ stage }: { readonly stage: Stage }): ReactNode {
  const say = useSay();
  const t = useTexts(gateTexts);
  return (
    <li className={styles.nextStage}>
      <b>
        <Icon name="rag-n" />
        {say(STAGE_TEXTS[stage])}
      </b>
      <span>{t.notBegun}</span>
    </li>
  );
}

function Now({ stage }: { readonly stage: Stage }): ReactNode {
  const t = useTexts(gateTexts) as Readonly<Record<string, unknown>>;
  const words = useTexts(gateTexts);
  const say = useSay();
  const { board } = useOverview();
  const [isOpen, setOpen] = useState(false);
  const progress = useProgress();
  const missing = missingOf(board);
  const following = STAGES[STAGES.indexOf(stage) + 1];
  const name = following ? say(STAGE_TEXTS[following]) : words.closing;
  const part = Math.round(progress.part * 100);
  return (
    <li className={styles.nowStage} aria-current="step">
      <div>
        <b>
          <Icon name="run" />
          {say(STAGE_TEXTS[stage])}
        </b>
        <span>{progress.text}</span>
      </div>
      <div className={styles.missing}>
        <Icon name="gate" />
        <span>{missing > 0 ? words.stillMissing(name, missing) : words.nothingMissing(name)}</span>
        {board.gate.missing.slice(0, 2).map((line) => (
          <span key={line.code} className={styles.key}>
            {shortOf(t[line.code])} {line.count > 0 && <b>{line.count}</b>}
          </span>
        ))}
        <button type="button" className={styles.each} onClick={() => setOpen(true)}>
          {words.each}
        </button>
      </div>
      <i className={styles.progress} style={{ width: `${part}%` }} />
      {isOpen && <GateDialog following={name} onClose={() => setOpen(false)} />}
    </li>
  );
}

const shortOf = (text: unknown): string => (typeof text === 'string' ? text : '');
