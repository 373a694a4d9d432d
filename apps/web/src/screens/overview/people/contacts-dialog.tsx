import type { ReactNode } from 'react';
import { useTexts } from '../../../language/texts';
import { Dialog, Empty, Read, useDepartmentText } from '../../../parts';
import { length, useNow } from '../../../time';
import { CallButton } from './call-button';
import { useContacts, type Board } from '../data';
import { PhoneNumber } from './phone-number';
import styles from '../side.module.css';
import { useNames } from '../use-names';
import { useOverview } from '../use-overview';
import { waitTexts } from '../waits/waits.texts';
import type { Dto } from '../../../api/client';

interface ContactsDialogProps {
  readonly calls: readonly Dto['CallDto'][];
  readonly onClose: () => void;
}

/** 通讯录, with those who should be called first. */
export function ContactsDialog({ calls, onClose }: ContactsDialogProps): ReactNode {
  const t = useTexts(waitTexts);
  const { receptionId, board } = useOverview();
  const contacts = useContacts(receptionId);
  return (
    <Dialog title={t.contacts} onClose={onClose} width={560}>
      {calls.length > 0 && <Calls calls={calls} />}
      <Read query={contacts}>
        {(data) => (
          <>
            <People title={t.ourOffice} people={data.office} />
            {data.departments.map((one) => (
              <Department key={one.departmentCode} department={one} board={board} />
            ))}
            {data.otherSide.length > 0 ? (
              <People title={t.otherSide} people={data.otherSide} />
            ) : (
              <Empty>{t.otherSideHidden}</Empty>
            )}
          </>
        )}
      </Read>
      <p className="t12 l">{t.shownRecorded}</p>
    </Dialog>
  );
}

function Calls({ calls }: Pick<ContactsDialogProps, 'calls'>): ReactNode {
  const t = useTexts(waitTexts);
  const department = useDepartmentText();
  const now = useNow();
  return (
    <section className={styles.sheet}>
      <h3>{t.calls}</h3>
      <ul>
        {calls.slice(0, 12).map((call) => (
          <li key={call.id}>
            <b>{call.name}</b>
            <span className="t12 m">
              {[
                department(call.departmentName) || call.title,
                call.unacknowledged > 0 && t.unack(call.unacknowledged),
                call.lateSignatures > 0 && t.lateSign(call.lateSignatures),
                call.unread > 0 && t.unread(call.unread),
                length(now - Date.parse(call.since)),
              ]
                .filter(Boolean)
                .join(' · ')}
            </span>
            <span className="sp" />
            <CallPhone call={call} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** His duty phone is there to be called; his own number is shown when it is asked for. */
function CallPhone({ call }: { readonly call: Dto['CallDto'] }): ReactNode {
  const phone = call.dutyPhone ?? call.departmentDutyPhone;
  if (phone) return <CallButton person={{ name: call.name, phone }} />;
  return <PhoneNumber masked={call.phone} of={{ person: call.id }} name={call.name} />;
}

interface DepartmentProps {
  readonly department: Dto['DepartmentContactsDto'];
  readonly board: Board;
}

function Department({ department }: DepartmentProps): ReactNode {
  const nameOf = useNames();
  const name = nameOf('department', department.departmentCode) || department.departmentName;
  const title = [name, department.dutyPhone].filter(Boolean).join(' · ');
  return <People title={title} people={department.people} />;
}

interface PeopleProps {
  readonly title: string;
  readonly people: readonly (Dto['ContactLineDto'] | Dto['OtherSideContactDto'])[];
}

function People({ title, people }: PeopleProps): ReactNode {
  if (people.length === 0) return null;
  return (
    <section className={styles.sheet}>
      <h3>{title}</h3>
      <ul>
        {people.map((one, index) => (
          <li key={'id' in one ? one.id : one.name}>
            <b>{one.name}</b>
            <span className="t12 m">{'title' in one ? one.title : one.role}</span>
            <span className="sp" />
            <PhoneNumber
              masked={one.phone}
              of={'id' in one ? { person: one.id } : { otherSide: index }}
              name={one.name}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
