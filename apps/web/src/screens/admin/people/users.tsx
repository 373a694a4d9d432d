import { ROLE_TEXTS } from '@app/texts';
import type { Role } from '@app/domain';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useDeferredValue, useState, type ReactNode } from 'react';
import { answer, api, withKey, type Dto } from '../../../api/client';
import { keys, queries } from '../../../api/query';
import { common } from '../../../language/common.texts';
import { useSay, useTexts } from '../../../language/texts';
import { Empty, Read } from '../../../parts/feedback';
import { Icon } from '../../../parts/icon';
import { State } from '../../../parts/state';
import { adminTexts } from '../admin.texts';
import { DataTable } from '../data-table';
import { SectionHead } from '../section-head';
import { ConfirmDialog } from './confirm-dialog';
import { CsvImport } from './csv-import';
import { ActiveState, useDepartments } from './departments';
import { PasswordDialog } from './password-dialog';
import { peopleTexts } from './people.texts';
import { UserEditor } from './user-editor';
import styles from '../admin.module.css';

type User = Dto['UserDto'];
const KEY = keys.office('users');

interface Filter {
  readonly search: string;
  readonly role: string;
  readonly active: string;
}

function useUsers({ search, role, active }: Filter) {
  const query = {
    ...(search && { search }),
    ...(role && { role }),
    ...(active && { active: active === 'yes' }),
    limit: 50,
  };
  return useInfiniteQuery({
    queryKey: [...KEY, query],
    queryFn: ({ pageParam }) =>
      answer(
        api.GET('/api/v1/users', {
          params: { query: { ...query, ...(pageParam && { cursor: pageParam }) } },
        }),
      ),
    initialPageParam: '',
    getNextPageParam: (last) => last.nextCursor,
    placeholderData: (before) => before,
  });
}

type Open =
  | { readonly what: 'edit'; readonly user: User | null }
  | { readonly what: 'reset'; readonly user: User }
  | { readonly what: 'password'; readonly login: string; readonly password: string | null };

/** 用户: accounts, their roles, one-time passwords shown once. */
export function Part(): ReactNode {
  const t = useTexts(peopleTexts);
  const [filter, setFilter] = useState<Filter>({ search: '', role: '', active: 'yes' });
  const [open, setOpen] = useState<Open | null>(null);
  const search = useDeferredValue(filter.search.trim());
  const query = useUsers({ ...filter, search });
  const refresh = (): void => void queries.invalidateQueries({ queryKey: KEY });
  return (
    <>
      <SectionHead title={t.usersTitle} about={t.usersAbout}>
        <CsvImport what="people" onDone={refresh} />
        <button
          type="button"
          className="btn pri"
          onClick={() => setOpen({ what: 'edit', user: null })}
        >
          <Icon name="plus" />
          {t.addUser}
        </button>
      </SectionHead>
      <Filters filter={filter} onChange={setFilter} />
      <Read query={query}>
        {({ pages }) => (
          <List
            rows={pages.flatMap((page) => page.items)}
            hasMore={query.hasNextPage}
            onMore={() => void query.fetchNextPage()}
            onOpen={setOpen}
          />
        )}
      </Read>
      {open && <Opened open={open} onOpen={setOpen} onSaved={refresh} />}
    </>
  );
}

interface FiltersProps {
  readonly filter: Filter;
  readonly onChange: (filter: Filter) => void;
}

function Filters({ filter, onChange }: FiltersProps): ReactNode {
  const t = useTexts(peopleTexts);
  const a = useTexts(adminTexts);
  const say = useSay();
  return (
    <div className={styles.filters}>
      <input
        type="search"
        className="input"
        aria-label={t.find}
        placeholder={t.find}
        value={filter.search}
        onChange={(event) => onChange({ ...filter, search: event.target.value })}
      />
      <select
        className="input"
        aria-label={t.role}
        value={filter.role}
        onChange={(event) => onChange({ ...filter, role: event.target.value })}
      >
        <option value="">{t.allRoles}</option>
        {Object.entries(ROLE_TEXTS).map(([role, text]) => (
          <option key={role} value={role}>
            {say(text)}
          </option>
        ))}
      </select>
      <select
        className="input"
        aria-label={a.state}
        value={filter.active}
        onChange={(event) => onChange({ ...filter, active: event.target.value })}
      >
        <option value="yes">{a.active}</option>
        <option value="no">{a.closed}</option>
        <option value="">{t.allStates}</option>
      </select>
    </div>
  );
}

interface ListProps {
  readonly rows: readonly User[];
  readonly hasMore: boolean;
  readonly onMore: () => void;
  readonly onOpen: (open: Open) => void;
}

function List({ rows, hasMore, onMore, onOpen }: ListProps): ReactNode {
  const t = useTexts(peopleTexts);
  const a = useTexts(adminTexts);
  const words = useTexts(common);
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
            { title: t.login, cell: (row) => <span className={styles.code}>{row.login}</span> },
            { title: t.role, cell: (row) => roleOf(row.role) },
            {
              title: t.department,
              cell: (row) =>
                departments.find((one) => one.id === row.departmentId)?.nameZh ?? words.none,
            },
            { title: t.phone, cell: (row) => row.phone ?? words.none },
            {
              title: a.state,
              cell: (row) =>
                row.active && row.mustChangePassword ? (
                  <State tone="amb" icon="wait">
                    {t.mustChange}
                  </State>
                ) : (
                  <ActiveState isActive={row.active} />
                ),
            },
            {
              title: a.acts,
              isActs: true,
              cell: (user) => (
                <>
                  <button
                    type="button"
                    className="btn sm"
                    onClick={() => onOpen({ what: 'reset', user })}
                  >
                    {t.reset}
                  </button>
                  <button
                    type="button"
                    className="btn sm"
                    onClick={() => onOpen({ what: 'edit', user })}
                  >
                    {a.edit}
                  </button>
                </>
              ),
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

interface OpenedProps {
  readonly open: Open;
  readonly onOpen: (open: Open | null) => void;
  readonly onSaved: () => void;
}

function Opened({ open, onOpen, onSaved }: OpenedProps): ReactNode {
  const t = useTexts(peopleTexts);
  const close = (): void => onOpen(null);
  if (open.what === 'password')
    return <PasswordDialog login={open.login} password={open.password} onClose={close} />;
  if (open.what === 'edit')
    return (
      <UserEditor
        user={open.user}
        onClose={close}
        onSaved={onSaved}
        onAdded={({ login, oneTimePassword }) =>
          onOpen({ what: 'password', login, password: oneTimePassword })
        }
      />
    );
  const { id, name, login } = open.user;
  return (
    <ConfirmDialog
      title={t.reset}
      text={t.resetAsk(name)}
      act={t.reset}
      onClose={close}
      run={async (key) => {
        const params = { path: { id }, header: withKey(key) };
        const made = await answer(api.POST('/api/v1/users/{id}/password-resets', { params }));
        onSaved();
        onOpen({ what: 'password', login, password: made.oneTimePassword });
      }}
    />
  );
}
