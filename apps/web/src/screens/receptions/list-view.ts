import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router';

/** Columns a person may show or hide, in their order. Colour, code and name always stand. */
export const COLUMNS = [
  'stage',
  'days',
  'heads',
  'officer',
  'tasks',
  'next',
  'unit',
  'grade',
  'profile',
  'urgency',
] as const;
export type Column = (typeof COLUMNS)[number];

const FIRST_COLUMNS: readonly Column[] = ['stage', 'days', 'heads', 'officer', 'tasks', 'next'];

export const SORTS = ['next', 'created', 'code'] as const;
export type Sort = (typeof SORTS)[number];

/** How the list is looked at; all of it stands in the address. */
export interface ListView {
  readonly q: string;
  readonly status: readonly string[];
  readonly stage: readonly string[];
  readonly profile: string;
  readonly urgency: string;
  readonly mine: boolean;
  readonly sort: Sort;
  readonly view: 'table' | 'month';
  /** "2026-11"; empty: this month. */
  readonly month: string;
  readonly columns: readonly Column[];
}

const list = (text: string | null): string[] => (text ? text.split(',') : []);

function read(params: URLSearchParams): ListView {
  const sort = params.get('sort');
  const columns = params.get('columns');
  return {
    q: params.get('q') ?? '',
    status: list(params.get('status')),
    stage: list(params.get('stage')),
    profile: params.get('profile') ?? '',
    urgency: params.get('urgency') ?? '',
    mine: params.get('mine') === '1',
    sort: SORTS.find((one) => one === sort) ?? 'next',
    view: params.get('view') === 'month' ? 'month' : 'table',
    month: /^\d{4}-\d\d$/.test(params.get('month') ?? '') ? (params.get('month') ?? '') : '',
    columns: columns === null ? FIRST_COLUMNS : COLUMNS.filter((c) => list(columns).includes(c)),
  };
}

function write(view: ListView): URLSearchParams {
  const params = new URLSearchParams();
  const put = (name: string, value: string): void => {
    if (value !== '') params.set(name, value);
  };
  put('q', view.q);
  put('status', view.status.join(','));
  put('stage', view.stage.join(','));
  put('profile', view.profile);
  put('urgency', view.urgency);
  put('mine', view.mine ? '1' : '');
  put('sort', view.sort === 'next' ? '' : view.sort);
  put('view', view.view === 'table' ? '' : view.view);
  put('month', view.month);
  if (view.columns.join() !== FIRST_COLUMNS.join()) params.set('columns', view.columns.join(','));
  return params;
}

/** The view in the address, and a way to change parts of it. */
export function useListView(): readonly [ListView, (change: Partial<ListView>) => void] {
  const [params, setParams] = useSearchParams();
  const view = useMemo(() => read(params), [params]);
  const change = useCallback(
    (part: Partial<ListView>) => {
      setParams((now) => write({ ...read(now), ...part }), { replace: true });
    },
    [setParams],
  );
  return [view, change];
}

/** True when something is left out of the list. */
export const isFiltered = (view: ListView): boolean =>
  view.q !== '' ||
  view.status.length + view.stage.length > 0 ||
  view.profile !== '' ||
  view.urgency !== '' ||
  view.mine;

export const NO_FILTER: Partial<ListView> = {
  q: '',
  status: [],
  stage: [],
  profile: '',
  urgency: '',
  mine: false,
};

/** What the api is asked for. */
export function queryOf(view: ListView) {
  return {
    ...(view.q && { q: view.q }),
    ...(view.status.length > 0 && { status: [...view.status] }),
    ...(view.stage.length > 0 && { stage: [...view.stage] }),
    ...(view.profile && { profile: view.profile }),
    ...(view.urgency && { urgency: view.urgency }),
    ...(view.mine && { mine: true }),
  };
}
