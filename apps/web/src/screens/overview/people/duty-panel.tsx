import { useState, type ReactNode } from 'react';
import { useTexts } from '../../../language/texts';
import { Icon, useDepartmentText } from '../../../parts';
import { ContactsDialog } from './contacts-dialog';
import { useCallList, useContacts } from '../data';
import { shortDepartment } from '../short-names';
import styles from '../side.module.css';
import { useNames } from '../use-names';
import { useOverview } from '../use-overview';
import { waitTexts } from '../waits/waits.texts';

const SHOWN = 4;

/** The duty phones, those who are waited for first; all people behind it. */
export function DutyPanel(): ReactNode {
  const t = useTexts(waitTexts);
  const nameOf = useNames();
  const textOf = useDepartmentText();
  const { receptionId, board } = useOverview();
  const contacts = useContacts(receptionId).data;
  const calls = useCallList(receptionId).data?.items ?? [];
  const [isOpen, setOpen] = useState(false);
  const late = (code: string): number =>
    board.departments.find(({ departmentCode }) => departmentCode === code)?.lateMinutes ?? 0;
  const lines = (contacts?.departments ?? [])
    .filter(({ dutyPhone }) => dutyPhone !== null)
    .sort((a, b) => late(b.departmentCode) - late(a.departmentCode))
    .slice(0, SHOWN);
  const people = (contacts?.departments ?? []).reduce(
    (sum, department) => sum + department.people.length,
    (contacts?.office.length ?? 0) + (contacts?.otherSide.length ?? 0),
  );
  return (
    <section className="panel" aria-labelledby="duty">
      <div className="hd">
        <h2 id="duty">{t.duty}</h2>
        <span className="sp" />
        <button type="button" className={`t12 hit ${styles.link}`} onClick={() => setOpen(true)}>
          {t.allPeople(people)}
        </button>
      </div>
      <ul className={styles.people}>
        {lines.map(({ departmentCode, departmentName, dutyPhone }) => {
          const name = nameOf('department', departmentCode) || textOf(departmentName);
          return (
            <li key={departmentCode}>
              <b className="el">{shortDepartment(name)}</b>
              <span className="m nw">{dutyPhone}</span>
              <a className="btn sm gh" href={`tel:${dutyPhone}`}>
                <Icon name="phone" />
                {t.dial}
                <span className="sr"> {name}</span>
              </a>
            </li>
          );
        })}
      </ul>
      {isOpen && <ContactsDialog calls={calls} onClose={() => setOpen(false)} />}
    </section>
  );
}
