import type { ReactNode } from 'react';
import type { Dto } from '../../api';
import { useLanguage, useTexts } from '../../language';
import { ownWords } from '../../language/own-words';
import { MovedWords } from '../../parts/moved-words';
import { changesTexts } from './changes.texts';
import styles from './changes.module.css';

/** One side of a comparison: what the change would do, in figures and in words. */
export function Side({ amendment }: { readonly amendment: Dto['AmendmentDto'] | null }): ReactNode {
  const language = useLanguage();
  const t = useTexts(changesTexts);
  if (amendment === null)
    return (
      <section className="panel" aria-label={t.planInForce}>
        <div className="hd">
          <h2>{t.planInForce}</h2>
        </div>
        <p className="bd m">{t.stays}</p>
      </section>
    );
  const { preview } = amendment;
  const figures: readonly [string, number][] = [
    [t.moved, preview.tasks.length],
    [
      t.newFindings,
      preview.newFindings.length + preview.conflicts.length + preview.doubleBooked.length,
    ],
    [t.ended, preview.endedFindings.length],
    [t.toldCount, preview.told.reduce((sum, one) => sum + one.people.length, 0)],
  ];
  return (
    <section className="panel" aria-label={t.number(amendment.number)}>
      <div className="hd">
        <h2>{t.number(amendment.number)}</h2>
        <span className="m el">{ownWords(amendment.reason, language)}</span>
      </div>
      <dl className={styles.sideFigures}>
        {figures.map(([word, value]) => (
          <div key={word}>
            <dt className="t12 l">{word}</dt>
            <dd className="t16 b">{value}</dd>
          </div>
        ))}
      </dl>
      <ul className={styles.findings}>
        {preview.sentences.slice(0, 8).map((sentence) => (
          <li key={sentence}>
            <MovedWords>{sentence}</MovedWords>
          </li>
        ))}
      </ul>
    </section>
  );
}
