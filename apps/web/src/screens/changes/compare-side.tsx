import type { ReactNode } from 'react';
import type { Dto } from '../../api';
import { useLanguage, useTexts } from '../../language';
import { ownWords } from '../../language/own-words';
import { MovedWords } from '../../parts/moved-words';
import { changesTexts } from './changes.texts';
import { Figures } from './figures';
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
  return (
    <section className="panel" aria-label={t.number(amendment.number)}>
      <div className="hd">
        <h2>{t.number(amendment.number)}</h2>
        <span className="m el">{ownWords(amendment.reason, language)}</span>
      </div>
      <div className={styles.sideFigures}>
        <Figures preview={preview} />
      </div>
      <ul className={styles.findings}>
        {preview.sentences.slice(0, 8).map((sentence) => (
          <li key={sentence}>
            <span>
              <MovedWords>{sentence}</MovedWords>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
