import type { ReactNode } from 'react';
import type { Dto } from '../../api';
import { useTexts } from '../../language';
import { changesTexts } from './changes.texts';
import styles from './changes.module.css';

/** What a change would do, counted: what moves, what is checked again, what clashes, who is told. */
export function Figures({
  preview,
}: {
  readonly preview: Dto['AmendmentDto']['preview'];
}): ReactNode {
  const t = useTexts(changesTexts);
  const rechecks = preview.tasks.filter((task) => task.recheckBy !== null).length;
  const people = new Set(preview.told.flatMap((one) => one.people.map((person) => person.id)));
  const problems =
    preview.newFindings.length + preview.conflicts.length + preview.doubleBooked.length;
  return (
    <p className={styles.figures}>
      {preview.items.length > 0 && <Figure value={preview.items.length} word={t.itemsMoved} />}
      <Figure value={preview.tasks.length} word={t.moved} />
      {rechecks > 0 && <Figure value={rechecks} word={t.rechecks} tone="cvio" />}
      {problems > 0 && <Figure value={problems} word={t.newClashes} tone="cred" />}
      {preview.endedFindings.length > 0 && (
        <Figure value={preview.endedFindings.length} word={t.ended} tone="cgrn" />
      )}
      <Figure value={people.size} word={t.told} />
    </p>
  );
}

interface FigureProps {
  readonly value: number;
  readonly word: string;
  readonly tone?: string;
}

function Figure({ value, word, tone = '' }: FigureProps): ReactNode {
  return (
    <span className={`nw ${tone}`}>
      <b className="b t16">{value}</b> {word}
    </span>
  );
}
