import type { ReactNode } from 'react';
import type { Dto } from '../../api/client';
import { useTexts } from '../../language/texts';
import { partTexts, printTexts } from './print.texts';
import styles from './print.module.css';
import { useDepartmentText } from '../../parts/department-name';

type Line = Dto['ContactLineDto'];

interface GroupProps {
  readonly title: string;
  readonly duty?: string | null;
  readonly lines: readonly Line[];
}

/** 通讯录: one table, a group for the office, each department and the visitors. */
export function ContactsPaper({ contacts }: { readonly contacts: Dto['ContactsDto'] }): ReactNode {
  const t = useTexts(printTexts);
  const department = useDepartmentText();
  const others = contacts.otherSide.map((one, index) => ({
    id: String(index),
    name: one.name,
    title: one.role,
    phone: one.phone,
    dutyPhone: null,
    part: '',
  }));
  return (
    <table className={styles.table}>
      <colgroup>
        <col style={{ width: '18%' }} />
        <col style={{ width: '34%' }} />
        <col style={{ width: '18%' }} />
        <col />
      </colgroup>
      <thead>
        <tr>
          <th scope="col">{t.name}</th>
          <th scope="col">{t.post}</th>
          <th scope="col">{t.part}</th>
          <th scope="col">{t.phone}</th>
        </tr>
      </thead>
      <Group title={t.office} lines={contacts.office} />
      {contacts.departments.map((one) => (
        <Group
          key={one.departmentCode}
          title={department(one.departmentName)}
          duty={one.dutyPhone}
          lines={one.people}
        />
      ))}
      <Group title={t.otherSide} lines={others} />
    </table>
  );
}

function Group({ title, duty, lines }: GroupProps): ReactNode {
  const t = useTexts(printTexts);
  const parts: Readonly<Record<string, string>> = useTexts(partTexts);
  if (lines.length === 0) return null;
  return (
    <tbody>
      <tr className={styles.group}>
        <th colSpan={4} scope="rowgroup">
          {title}
          {duty && <span className={`m ${styles.duty}`}>{t.duty(duty)}</span>}
        </th>
      </tr>
      {lines.map((line) => (
        <tr key={`${line.id} ${line.part}`}>
          <td className="b">{line.name}</td>
          <td>{line.title}</td>
          <td>{parts[line.part] ?? line.part}</td>
          <td className="nw">{line.phone ?? line.dutyPhone}</td>
        </tr>
      ))}
    </tbody>
  );
}
