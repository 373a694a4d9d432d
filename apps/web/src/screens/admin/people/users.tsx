import { ROLE_TEXTS } from '@app/texts';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useDeferredValue, useState, type ReactNode } from 'react';
import { answer, api, withKey, keys, queries } from '../../../api';
import { useSay, useTexts } from '../../../language/texts';
import { Read, Icon } from '../../../parts';
import { adminTexts } from '../admin.texts';
import { SectionHead } from '../section-head';
import { ConfirmDialog } from './confirm-dialog';
import { CsvImport } from './csv-import';
import { PasswordDialog } from './password-dialog';
import { peopleTexts } from './people.texts';
import { UserEditor } from './user-editor';
import { UserList, type Open } from './user-list';
import styles from '../admin.module.css';

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
          <UserList
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
