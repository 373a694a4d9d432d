import type { ReactNode } from 'react';
import { acknowledgeActs, acknowledgePackage } from '../../acts/task-acts';
import { perform } from '../../acts/perform';
import { useSay, useTexts } from '../../language/texts';
import { Icon, shortTitle, useDepartmentText } from '../../parts';
import { useSession } from '../../session/session';
import styles from './inbox.module.css';
import { inboxTexts } from './inbox.texts';
import { isToAcknowledge, subjectOf, titleOf, type SectionName } from './item';
import type { Item } from './use-inbox';

interface SectionProps {
  readonly name: SectionName;
  readonly count: number;
  readonly rows: readonly Item[];
  readonly children: ReactNode;
}

/** The rows of one bucket, and one tap for all that is to be acknowledged in it. */
export function Section({ name, count, rows, children }: SectionProps): ReactNode {
  const t = useTexts(inboxTexts);
  const say = useSay();
  const department = useDepartmentText();
  const open = rows.filter((row) => isToAcknowledge(row) && row.changes.length === 0);
  const all = (): void => {
    const acts = acknowledgeActs(
      open.map((row) => subjectOf(row, titleOf(row, { t, say, department }))),
    );
    perform(acts, t.acknowledged(open.length));
  };
  return (
    <section aria-labelledby={`bucket-${name}`} className={styles.section}>
      <div className={`${styles.sectionHead} ${name === 'overdue' ? 'cred' : ''}`}>
        <h2 id={`bucket-${name}`}>
          {name === 'overdue' && <Icon name="late" />} {t[name]} {count}
        </h2>
        <span className="sp" />
        {open.length > 1 && (
          <button
            type="button"
            className={styles.all}
            aria-label={t.acknowledgeAllOf(t[name], open.length)}
            onClick={all}
          >
            {t.acknowledgeAll}
          </button>
        )}
      </div>
      {children}
    </section>
  );
}

/** 签收 of whole packages, for those who lead a department's part. */
export function Packages({ items }: { readonly items: readonly Item[] }): ReactNode {
  const t = useTexts(inboxTexts);
  const say = useSay();
  const department = useDepartmentText();
  const session = useSession();
  if (session.role !== 'departmentHead' && session.role !== 'liaison') return null;
  const packages = new Map<string, Item[]>();
  for (const item of items.filter(isToAcknowledge)) {
    const id = item.assignmentId ?? '';
    packages.set(id, [...(packages.get(id) ?? []), item]);
  }
  const whole = [...packages].filter(([id, rows]) => id !== '' && rows.length > 1);
  return whole.map(([id, rows]) => {
    const subjects = rows.map((row) => subjectOf(row, titleOf(row, { t, say, department })));
    const own = department(rows[0].departmentName);
    return (
      <button
        key={id}
        type="button"
        className={`btn md wide ${styles.package}`}
        onClick={() =>
          perform([acknowledgePackage(subjects[0], subjects)], t.acknowledged(rows.length))
        }
      >
        <Icon name="check" />
        <span>
          {t.packageOf(whole.length > 1 ? shortTitle(rows[0].receptionTitle) : own, rows.length)}
        </span>
      </button>
    );
  });
}
