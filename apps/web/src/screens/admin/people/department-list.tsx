import { FIELD_GROUP_TEXTS } from '@app/texts';
import type { ReactNode } from 'react';
import type { Dto } from '../../../api/client';
import { common, listOf, useSay, useTexts } from '../../../language';
import { adminTexts } from '../admin.texts';
import { DataTable } from '../data-table';
import { ActiveState } from './active-state';
import { peopleTexts } from './people.texts';
import styles from '../admin.module.css';

type Department = Dto['DepartmentDto'];

interface DepartmentListProps {
  readonly rows: readonly Department[];
  readonly onEdit: (department: Department) => void;
}

/** The departments, closed ones muted. */
export function DepartmentList({ rows, onEdit }: DepartmentListProps): ReactNode {
  const t = useTexts(peopleTexts);
  const a = useTexts(adminTexts);
  const words = useTexts(common);
  const say = useSay();
  const groups: Readonly<Record<string, { zh: string; en: string }>> = FIELD_GROUP_TEXTS;
  return (
    <DataTable
      label={t.department}
      rows={rows}
      keyOf={(row) => row.id}
      isMuted={(row) => !row.active}
      columns={[
        { title: t.nameZh, cell: (row) => <b className="b">{row.nameZh}</b> },
        { title: t.nameEn, cell: (row) => <span lang="en">{row.nameEn}</span> },
        { title: t.code, cell: (row) => <code className={styles.code}>{row.code}</code> },
        { title: t.dutyPhone, cell: (row) => row.dutyPhone ?? words.none },
        {
          title: t.groups,
          cell: (row) =>
            listOf(row.guestGroups.map((one) => (groups[one] ? say(groups[one]) : one))) ||
            words.none,
        },
        { title: a.state, cell: (row) => <ActiveState isActive={row.active} /> },
        {
          title: a.acts,
          isActs: true,
          cell: (row) => (
            <button type="button" className="btn sm" onClick={() => onEdit(row)}>
              {a.edit}
            </button>
          ),
        },
      ]}
    />
  );
}
