import type { ReactNode } from 'react';
import styles from './admin.module.css';

interface SectionHeadProps {
  readonly title: string;
  /** One sentence: what this is for. */
  readonly about: string;
  readonly children?: ReactNode;
}

/** What a part of the administration is, and its main act. */
export function SectionHead({ title, about, children }: SectionHeadProps): ReactNode {
  return (
    <header className="page-head">
      <div className={styles.title}>
        <h1>{title}</h1>
        <p className="t13 m">{about}</p>
      </div>
      <span className="sp" />
      {children}
    </header>
  );
}
