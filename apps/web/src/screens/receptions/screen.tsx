import { lazy, Suspense, type ReactNode } from 'react';
import { Link } from 'react-router';
import { usePlace } from '../../app/crumbs';
import { common, useTexts } from '../../language';
import { Empty, ErrorBox, Icon, Skeleton, toastProblem } from '../../parts';
import { useChosen } from '../../parts/chosen';
import { useIsPhone } from '../../parts/use-width';
import { can, useSession } from '../../session/session';
import { Cards } from './cards';
import { isFiltered, NO_FILTER, queryOf, useListView, type ListView } from './list-view';
import { Month } from './month';
import { receptionsTexts } from './receptions.texts';
import { readAllReceptions, useReceptions, type Row } from './use-receptions';
import { WeeksAhead } from './weeks-ahead';
import { ViewsMenu } from './views-menu';
import styles from './receptions.module.css';

// A phone shows cards and loads no table.
const Table = lazy(async () => ({ default: (await import('./table')).Table }));
const ChosenReceptions = lazy(async () => ({
  default: (await import('./chosen-list')).ChosenReceptions,
}));
const Filters = lazy(async () => ({ default: (await import('./filters')).Filters }));
const Search = lazy(async () => ({ default: (await import('./filters')).Search }));

/** More rows than that fill a desk by themselves. */
const FEW_ROWS = 6;

/** 接待列表: table, month, cards on a phone; how it is looked at stands in the address. */
export function Screen(): ReactNode {
  const t = useTexts(receptionsTexts);
  const session = useSession();
  const isPhone = useIsPhone();
  const [view, change] = useListView();
  usePlace([{ text: t.title }]);
  return (
    <div className="page">
      <header className="page-head">
        <h1>{t.title}</h1>
        <span className="sp" />
        {!isPhone && <ViewsMenu />}
        <ViewSwitch view={view} onChange={change} isPhone={isPhone} />
        {can(session, 'reception.write') && (
          <Link className="btn pri" to="/receptions/new">
            <Icon name="plus" />
            {isPhone ? t.createShort : t.create}
          </Link>
        )}
      </header>
      {!isPhone && (
        <Suspense fallback={<div className={styles.filters} />}>
          <div className={styles.filters}>
            <Search view={view} onChange={change} />
            <Filters view={view} onChange={change} />
          </div>
        </Suspense>
      )}
      {view.view === 'month' ? (
        <Month view={view} onChange={change} />
      ) : (
        <List view={view} onChange={change} isPhone={isPhone} />
      )}
    </div>
  );
}

interface PartProps {
  readonly view: ListView;
  readonly onChange: (change: Partial<ListView>) => void;
}

interface PhonePartProps extends PartProps {
  readonly isPhone: boolean;
}

function ViewSwitch({ view, onChange, isPhone }: PhonePartProps): ReactNode {
  const t = useTexts(receptionsTexts);
  const names = { table: isPhone ? t.list : t.table, month: t.month };
  return (
    <div className={styles.switch} role="group" aria-label={t.view}>
      {(['table', 'month'] as const).map((name) => (
        <button
          key={name}
          type="button"
          aria-pressed={view.view === name}
          onClick={() => onChange({ view: name })}
        >
          {names[name]}
        </button>
      ))}
    </div>
  );
}

function List({ view, onChange, isPhone }: PhonePartProps): ReactNode {
  const t = useTexts(receptionsTexts);
  const words = useTexts(common);
  const query = useReceptions({ ...view, view: 'table' });
  const chosen = useChosen<Row>(JSON.stringify(queryOf(view)), ({ id }) => id);
  const chooseAll = async (): Promise<void> => {
    if (chosen.isAll) return chosen.clear();
    chosen.chooseAll(await readAllReceptions(view));
  };
  if (!query.data)
    return query.error ? (
      <ErrorBox error={query.error} onRetry={() => void query.refetch()} />
    ) : (
      <Skeleton rows={6} />
    );
  const rows = query.data.pages.flatMap((page) => page.items);
  if (rows.length === 0) return <NoRows view={view} onChange={onChange} />;
  return (
    <>
      {isPhone ? (
        <Cards rows={rows} />
      ) : (
        <section className={`panel ${styles.table}`}>
          <Suspense fallback={<Skeleton rows={6} />}>
            <Table
              {...{ rows, view, chosen }}
              onSort={(sort) => onChange({ sort })}
              onAll={() => void chooseAll().catch(toastProblem)}
            />
            <ChosenReceptions chosen={chosen} />
          </Suspense>
        </section>
      )}
      <footer className="row t13 l">
        <span>{t.shown(rows.length, query.hasNextPage)}</span>
        {query.hasNextPage && (
          <button
            type="button"
            className="btn sm"
            disabled={query.isFetchingNextPage}
            onClick={() => void query.fetchNextPage()}
          >
            {words.loadMore}
          </button>
        )}
      </footer>
      {!isPhone && rows.length <= FEW_ROWS && <WeeksAhead view={view} rows={rows.length} />}
    </>
  );
}

/** What will stand here, and the one thing to do. */
function NoRows({ view, onChange }: PartProps): ReactNode {
  const t = useTexts(receptionsTexts);
  const mayCreate = can(useSession(), 'reception.write');
  if (isFiltered(view))
    return (
      <div className="panel">
        <Empty
          act={
            <button type="button" className="btn" onClick={() => onChange(NO_FILTER)}>
              {t.clear}
            </button>
          }
        >
          {t.emptyFound}
        </Empty>
      </div>
    );
  return (
    <div className="panel">
      <Empty
        act={
          mayCreate ? (
            <Link className="btn" to="/receptions/new">
              {t.create}
            </Link>
          ) : undefined
        }
      >
        {mayCreate ? t.emptyAll : t.emptyMine}
      </Empty>
    </div>
  );
}
