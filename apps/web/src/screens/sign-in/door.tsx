import type { ReactNode } from 'react';
import { Switches } from '../../app/top-bar';
import { Brand } from './brand';
import styles from './screen.module.css';

/** What stands before anybody is signed in: the brand, and beside it what is to be filled in. */
export function Door({ children }: { readonly children: ReactNode }): ReactNode {
  return (
    <div className={styles.door}>
      <Brand />
      <main className={styles.side}>
        <div className={styles.switches}>
          <Switches />
        </div>
        {children}
      </main>
    </div>
  );
}
