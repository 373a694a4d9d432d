import {
  PROFILE_TEXTS,
  RECEPTION_STATUS_TEXTS,
  STAGE_TEXTS,
  URGENCY_TEXTS,
  type Text,
} from '@app/texts';
import { Select } from 'antd';
import { useEffect, useState, type ReactNode } from 'react';
import { useSay, useTexts } from '../../language/texts';
import { isTooLong, TooLong } from '../../parts/form';
import { Icon } from '../../parts/icon';
import { Desk } from '../../theme/desk';
import { COLUMNS, isFiltered, NO_FILTER, SORTS, type Column, type ListView } from './list-view';
import { receptionsTexts } from './receptions.texts';
import styles from './receptions.module.css';

interface FiltersProps {
  readonly view: ListView;
  readonly onChange: (change: Partial<ListView>) => void;
}

function useOptions(table: Readonly<Record<string, Text>>) {
  const say = useSay();
  return Object.entries(table).map(([value, text]) => ({ value, label: say(text) }));
}

/** What is shown of the list, in which order, and with which columns. */
export function Filters({ view, onChange }: FiltersProps): ReactNode {
  const t = useTexts(receptionsTexts);
  const several = { mode: 'multiple', maxTagCount: 1, allowClear: true } as const;
  return (
    <Desk>
      <Select
        {...several}
        className={styles.select}
        aria-label={t.status}
        placeholder={t.status}
        value={[...view.status]}
        options={useOptions(RECEPTION_STATUS_TEXTS)}
        onChange={(status) => onChange({ status })}
      />
      <Select
        {...several}
        className={styles.select}
        aria-label={t.stage}
        placeholder={t.stage}
        value={[...view.stage]}
        options={useOptions(STAGE_TEXTS)}
        onChange={(stage) => onChange({ stage })}
      />
      <One name="profile" table={PROFILE_TEXTS} {...{ view, onChange }} />
      <One name="urgency" table={URGENCY_TEXTS} {...{ view, onChange }} />
      <label className={styles.check}>
        <input
          type="checkbox"
          checked={view.mine}
          onChange={(event) => onChange({ mine: event.target.checked })}
        />
        {t.mine}
      </label>
      {isFiltered(view) && (
        <button type="button" className="btn sm gh" onClick={() => onChange(NO_FILTER)}>
          <Icon name="x" />
          {t.clear}
        </button>
      )}
      <span className="sp" />
      {view.view === 'table' && <OrderAndColumns {...{ view, onChange }} />}
    </Desk>
  );
}

interface OneProps extends FiltersProps {
  readonly name: 'profile' | 'urgency';
  readonly table: Readonly<Record<string, Text>>;
}

function One({ name, table, view, onChange }: OneProps): ReactNode {
  const t = useTexts(receptionsTexts);
  return (
    <Select
      className={styles.select}
      allowClear
      aria-label={t[name]}
      placeholder={t[name]}
      value={view[name] || undefined}
      options={useOptions(table)}
      onChange={(value) => onChange({ [name]: value ?? '' })}
    />
  );
}

function OrderAndColumns({ view, onChange }: FiltersProps): ReactNode {
  const t = useTexts(receptionsTexts);
  const orders = { next: t.sortNext, created: t.sortCreated, code: t.sortCode };
  return (
    <>
      <Select
        className={styles.select}
        aria-label={t.sort}
        value={view.sort}
        options={SORTS.map((value) => ({ value, label: orders[value] }))}
        onChange={(sort) => onChange({ sort })}
      />
      <Select<Column[]>
        className={`${styles.select} ${styles.columns}`}
        mode="multiple"
        aria-label={t.columns}
        maxTagCount={0}
        prefix={t.columns}
        maxTagPlaceholder={(hidden) => String(hidden.length)}
        showSearch={false}
        value={[...view.columns]}
        options={COLUMNS.map((value) => ({ value, label: t[value] }))}
        onChange={(columns) => onChange({ columns })}
        popupMatchSelectWidth={160}
      />
    </>
  );
}

/** Longest text that the server looks for, in characters. */
const MOST = 100;

/** Searching while typing, a moment after the last key; never while an input method composes. */
export function Search({ view, onChange }: FiltersProps): ReactNode {
  const t = useTexts(receptionsTexts);
  const [text, setText] = useState(view.q);
  const [isComposing, setComposing] = useState(false);
  const isLong = isTooLong(text.trim(), MOST);
  useEffect(() => {
    if (isComposing || isLong || text === view.q) return;
    const timer = setTimeout(() => onChange({ q: text.trim() }), 250);
    return () => clearTimeout(timer);
  }, [text, isComposing, isLong, view.q, onChange]);
  return (
    <>
      <label className={styles.search}>
        <Icon name="search" />
        <input
          type="search"
          value={text}
          placeholder={t.search}
          aria-label={t.search}
          onChange={(event) => setText(event.target.value)}
          onCompositionStart={() => setComposing(true)}
          onCompositionEnd={() => setComposing(false)}
        />
      </label>
      <TooLong text={text.trim()} most={MOST} />
    </>
  );
}
