import { useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { readings } from '../api/readings';
import { useTexts } from '../language/texts';
import { Dialog } from '../parts/dialog';
import { Empty, Read } from '../parts/feedback';
import { useSession } from '../session/session';
import { labelOf, perform } from './perform';
import { sheetTexts } from './sheets.texts';
import styles from './sheets.module.css';
import { assignAct, type Subject } from './task-acts';

interface AssignSheetProps {
  readonly on: Subject;
  readonly onClose: (isDone: boolean) => void;
}

/** 分派, 转办: one of the colleagues of one's department. */
export function AssignSheet({ on, onClose }: AssignSheetProps): ReactNode {
  const t = useTexts(sheetTexts);
  const session = useSession();
  const [search, setSearch] = useState('');
  const people = useQuery(readings.directory());
  const choose = (person: { id: string; name: string }): void => {
    const act = assignAct(on, person, person.id === session.userId);
    perform([act], labelOf(act));
    onClose(true);
  };
  return (
    <Dialog title={t.assignTitle} onClose={() => onClose(false)}>
      <p className="m">{on.what}</p>
      <input
        className="input"
        type="search"
        aria-label={t.search}
        placeholder={t.search}
        value={search}
        onChange={(event) => setSearch(event.target.value)}
      />
      <Read query={people} rows={4}>
        {(all) => {
          const found = all.filter(
            (one) => one.departmentId === session.departmentId && one.name.includes(search.trim()),
          );
          if (found.length === 0) return <Empty>{t.nobody}</Empty>;
          return (
            <ul className={styles.people}>
              {found.map((one) => (
                <li key={one.id}>
                  <button type="button" onClick={() => choose(one)}>
                    <span className="b">{one.id === session.userId ? t.me : one.name}</span>
                    <span className="t13 l el">{one.title}</span>
                  </button>
                </li>
              ))}
            </ul>
          );
        }}
      </Read>
    </Dialog>
  );
}
