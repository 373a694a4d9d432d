import type { ReactNode } from 'react';
import { useTexts } from '../../language/texts';
import { Dialog } from '../../parts/dialog';
import styles from './inbox.module.css';
import { inboxTexts } from './inbox.texts';

/** The keys of the inbox. */
export function Help({ onClose }: { readonly onClose: () => void }): ReactNode {
  const t = useTexts(inboxTexts);
  const all: readonly [string, string][] = [
    ['J', t.keyNext],
    ['K', t.keyBefore],
    ['Enter', t.keyOpen],
    ['A', t.keyAcknowledge],
    ['R', t.keyReturn],
    ['?', t.help],
  ];
  return (
    <Dialog title={t.help} onClose={onClose} width={360}>
      <dl className={styles.keys}>
        {all.map(([key, what]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
