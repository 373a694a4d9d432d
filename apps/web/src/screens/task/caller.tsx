import type { ReactNode } from 'react';
import { useTexts } from '../../language/texts';
import { Icon } from '../../parts/icon';
import styles from './task.module.css';
import { taskTexts } from './task.texts';

interface CallerProps {
  readonly person: {
    readonly name: string;
    readonly title?: string | null;
    readonly phone: string | null;
  };
}

/** Somebody with the number to call, one tap away. */
export function Caller({ person }: CallerProps): ReactNode {
  const t = useTexts(taskTexts);
  return (
    <span className={styles.caller}>
      <span className={styles.name}>
        {person.name}
        {person.title && <span className="t13 l"> {person.title}</span>}
      </span>
      {person.phone && (
        <a
          href={`tel:${person.phone}`}
          aria-label={`${t.call(person.name)} ${person.phone}`}
          className={styles.tel}
        >
          <Icon name="phone" />
          {person.phone}
        </a>
      )}
    </span>
  );
}
