import { compressDues, type CompressedDue } from '@app/domain';
import { useState, type ReactNode } from 'react';
import { common, useTexts } from '../../../language';
import { Dialog, Icon, toastDone } from '../../../parts';
import { clock, date, serverNow } from '../../../time';
import { useDocument, usePlan } from '../context';
import { useDepartmentName } from '../fields/department-name';
import { useNotes } from '../findings/use-notes';
import { editTask } from '../store/edits';
import { lateDuesTexts } from './late-dues.texts';
import styles from './late-dues.module.css';

/** The finding that this is the remedy of. */
export const LATE_DUE = 'task.due-before-approval';

/** Opens the times that tasks get which were due before now. */
export function LateDuesButton({ className }: { readonly className?: string }): ReactNode {
  const t = useTexts(lateDuesTexts);
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <button type="button" className={className} onClick={() => setOpen(true)}>
        {t.open}
      </button>
      {isOpen && <LateDuesDialog onClose={() => setOpen(false)} />}
    </>
  );
}

/** Above the tasks: how many are late before anybody could begin, and what can be done. */
export function LateDuesBanner(): ReactNode {
  const t = useTexts(lateDuesTexts);
  const { mayWrite } = usePlan();
  const late = useNotes().filter((note) => note.code === LATE_DUE).length;
  if (!mayWrite || late === 0) return null;
  return (
    <div className={`note amb ${styles.banner}`}>
      <Icon name="clock" />
      <span>{t.banner(late)}</span>
      <LateDuesButton className="btn sm" />
    </div>
  );
}

/** Old → new for each of them; they are written into the draft only when they are taken. */
function LateDuesDialog({ onClose }: { readonly onClose: () => void }): ReactNode {
  const t = useTexts(lateDuesTexts);
  const words = useTexts(common);
  const { store, anchors } = usePlan();
  const plan = useDocument();
  const [dues] = useState(() => compressDues(plan, anchors, serverNow()));
  const use = (): void => {
    store.change((before) =>
      dues.reduce(
        (made, { department, task, due }) => editTask(department, task, { due })(made),
        before,
      ),
    );
    toastDone(t.used(dues.length), store.undo);
    onClose();
  };
  return (
    <Dialog
      title={t.title}
      onClose={onClose}
      width={640}
      footer={
        <>
          <span className="t13 m">{dues.length > 0 && t.unsaved}</span>
          <span className="sp" />
          <button type="button" className="btn" onClick={onClose}>
            {words.cancel}
          </button>
          <button type="button" className="btn pri" disabled={dues.length === 0} onClick={use}>
            {t.use(dues.length)}
          </button>
        </>
      }
    >
      <div className="col">
        <p className="m">{dues.length > 0 ? t.about : t.nothing}</p>
        <Dues dues={dues} />
      </div>
    </Dialog>
  );
}

/** The tasks by department, in the order of their new times. */
function Dues({ dues }: { readonly dues: readonly CompressedDue[] }): ReactNode {
  const t = useTexts(lateDuesTexts);
  const nameOf = useDepartmentName();
  const { zone } = usePlan();
  const { assignments } = useDocument();
  const departments = [...new Set(dues.map((one) => one.department))];
  const whatOf = ({ department, task }: CompressedDue): string =>
    assignments.find((one) => one.department === department)?.tasks.find((one) => one.key === task)
      ?.what ?? task;
  const shown = (at: number): string => `${date(at, zone)} ${clock(at, zone)}`;
  return departments.map((department) => (
    <section key={department} className={styles.department} aria-label={nameOf(department)}>
      <h3>{nameOf(department)}</h3>
      <ul>
        {dues
          .filter((one) => one.department === department)
          .sort((a, b) => a.to - b.to)
          .map((one) => (
            <li key={one.task} className={styles.due}>
              <span>{whatOf(one)}</span>
              <span className={styles.times}>
                <span className="old nw" title={t.from}>
                  {shown(one.from)}
                </span>
                <Icon name="arrow" className="l" />
                <span className="new nw" title={t.to}>
                  {shown(one.to)}
                </span>
              </span>
            </li>
          ))}
      </ul>
    </section>
  ));
}
