import type { Role } from '@app/domain';
import { ROLE_TEXTS } from '@app/texts';
import type { ReactNode } from 'react';
import type { Dto } from '../../../api/client';
import { common, useSay, useTexts } from '../../../language';
import { Empty, State, useDepartmentText } from '../../../parts';
import { adminTexts } from '../admin.texts';
import { DataTable } from '../data-table';
import { ActiveState } from './active-state';
import { useDepartments } from '../../../parts/facts/colleagues';
import { peopleTexts } from './people.texts';
import styles from '../admin.module.css';

type User = Dto['UserDto'];

/** What stands open over the list. */
export type Open =
  | { readonly what: 'edit'; readonly user: User | null }
  | { readonly what: 'reset'; readonly user: User }
  | { readonly what: 'password'; readonly login: string; readonly password: string | null };

interface UserListProps {
  readonly rows: readonly User[];
  readonly hasMore: boolean;
  readonly onMore: () => void;
  readonly onOpen: (open: Open) => void;
}

/** Accounts, with what can be done to each. */
export function UserList({ rows, hasMore, onMore, onOpen }: UserListProps): ReactNode {
  const t = useTexts(peopleTexts);
  const a = useTexts(adminTexts);
  const words = useTexts(common);
  const department = useDepartmentText();
  const say = useSay();
  const departments = useDepartments().data ?? [];
  const roleOf = (role: string): string => say(ROLE_TEXTS[role as Role]);
  if (rows.length === 0)
    return (
      <section className="panel">
        <Empty>{t.noUsers}</Empty>
      </section>
    );
  return (
    <>
      <section className={`panel ${styles.panel}`}>
        <DataTable
          label={t.usersTitle}
          rows={rows}
          keyOf={(row) => row.id}
          isMuted={(row) => !row.active}
          columns={[
            { title: t.name, cell: (row) => <b className="b nw">{row.name}</b> },
            { title: t.login, cell: (row) => <code className={styles.code}>{row.login}</code> },
            { title: t.role, cell: (row) => roleOf(row.role) },
            {
              title: t.department,
              cell: (row) =>
                department(departments.find((one) => one.id === row.departmentId)?.nameZh) ||
                words.none,
            },
            {
              title: t.phone,
              cell: (row) => <span className="nw">{row.phone ?? words.none}</span>,
            },
            {
              title: a.state,
              cell: (row) => <UserState user={row} />,
            },
            {
              title: a.acts,
              isActs: true,
              cell: (user) => <UserActs user={user} onOpen={onOpen} />,
            },
          ]}
        />
      </section>
      {hasMore && (
        <button type="button" className="btn" onClick={onMore}>
          {words.loadMore}
        </button>
      )}
    </>
  );
}

function UserState({ user }: { readonly user: User }): ReactNode {
  const t = useTexts(peopleTexts);
  if (!user.active || !user.mustChangePassword) return <ActiveState isActive={user.active} />;
  return (
    <State tone="amb" icon="wait">
      {t.mustChange}
    </State>
  );
}

interface UserActsProps {
  readonly user: User;
  readonly onOpen: (open: Open) => void;
}

function UserActs({ user, onOpen }: UserActsProps): ReactNode {
  const t = useTexts(peopleTexts);
  const a = useTexts(adminTexts);
  return (
    <>
      <button type="button" className="btn sm" onClick={() => onOpen({ what: 'reset', user })}>
        {t.reset}
      </button>
      <button type="button" className="btn sm" onClick={() => onOpen({ what: 'edit', user })}>
        {a.edit}
      </button>
    </>
  );
}
