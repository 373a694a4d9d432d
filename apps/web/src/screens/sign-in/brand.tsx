import type { ReactNode } from 'react';
import { appTexts } from '../../app/app.texts';
import { useTexts } from '../../language/texts';
import { entryTexts } from './entry.texts';
import styles from './screen.module.css';

/** One line of an itinerary passes the moon gate; what lies before is plan, what lies behind is done. */
export function Brand(): ReactNode {
  const t = useTexts(entryTexts);
  const app = useTexts(appTexts);
  return (
    <section className={styles.brand}>
      <div className={styles.name}>
        <img src="/mark.svg" alt="" width="44" height="44" />
        <span className={styles.word} role="img" aria-label={app.product} />
      </div>
      <p className={styles.claim}>{t.claim}</p>
      <p className={styles.sub}>{t.sub}</p>
      <Gate />
      <div className={styles.links}>
        <a href="/api/docs">{t.help}</a>
      </div>
    </section>
  );
}

function Gate(): ReactNode {
  return (
    <svg
      className={styles.gate}
      viewBox="0 0 820 212"
      fill="none"
      aria-hidden="true"
      preserveAspectRatio="xMidYMax slice"
    >
      <g className={styles.done}>
        <rect x="20" y="45" width="96" height="14" rx="4" />
        <rect x="160" y="45" width="118" height="14" rx="4" />
        <rect x="72" y="95" width="150" height="14" rx="4" />
        <rect x="132" y="145" width="132" height="14" rx="4" />
      </g>
      <g className={styles.ahead}>
        <rect x="548.5" y="45.5" width="110" height="13" rx="4" />
        <rect x="700.5" y="45.5" width="76" height="13" rx="4" />
        <rect x="590.5" y="95.5" width="160" height="13" rx="4" />
        <rect x="540.5" y="145.5" width="90" height="13" rx="4" />
        <rect x="672.5" y="145.5" width="140" height="13" rx="4" />
      </g>
      <path className={styles.arch} d="M346 196A110 110 0 1 1 470 196Z" />
      <path className={styles.lamp} d="M0 196H408" />
      <path className={styles.way} d="M424 196H820" />
      <circle className={styles.guest} cx="408" cy="196" r="11" />
    </svg>
  );
}
