import { useDeferredValue, useMemo, useState, type ReactNode } from 'react';
import { useTexts } from '../../../language';
import { Empty, Icon, State } from '../../../parts';
import { dayKey, serverNow, zoneName } from '../../../time';
import { useDocument, usePlan } from '../context';
import { DayName } from './day-name';
import { EmptyDays } from './empty-days';
import { GenerateButton } from '../tasks/generate-dialog';
import { useAt } from '../findings/go-to';
import { ItemRow } from './item-row';
import { itineraryTexts } from './itinerary.texts';
import type { Note } from '../findings/places';
import { Strip } from './strip';
import { useAdding } from './use-adding';
import { timedItems, useTimes, type TimedItem } from '../times/times';
import { countOf, groupNotes, useNotes } from '../findings/use-notes';
import planStyles from '../plan.module.css';
import styles from './itinerary.module.css';

/** The days of the stay and of everything planned. */
function useDays(items: readonly TimedItem[]): readonly string[] {
  const { anchors, zone } = usePlan();
  return useMemo(() => {
    const stay = anchors.batches.flatMap((b) => (b.at === null ? [] : [dayKey(b.at, zone)]));
    const all = [...stay, ...items.map((one) => one.day)].sort();
    const days = new Set(all);
    const [first, last] = [all.find((day) => day !== ''), all.at(-1)];
    for (let d = first; d && last && d < last && days.size < 40; d = nextDay(d)) days.add(d);
    return [...days].sort();
  }, [anchors, zone, items]);
}

const nextDay = (day: string): string =>
  new Date(Date.parse(day) + 24 * 3_600_000).toISOString().slice(0, 10);

/** 行程: the days, a strip to drag on, and a line for every item. */
export function Itinerary(): ReactNode {
  const plan = useDocument();
  const times = useTimes();
  const shown = useDeferredValue(plan);
  const items = useMemo(() => timedItems(shown, times), [shown, times]);
  const notes = useNotes();
  const byItem = useMemo(() => groupNotes(notes, (place) => place.item), [notes]);
  const days = useDays(items);
  const at = useAt();
  const pointed = items.find((one) => `item-${one.item.key}` === at)?.day;
  const [picked, setPicked] = useState<string | null>(null);
  const [from, setFrom] = useState(at);
  if (from !== at) {
    setFrom(at);
    if (pointed !== undefined) setPicked(pointed);
  }
  const day = [picked, pointed, days.find((one) => one !== ''), days[0]].find(
    (one) => one !== undefined && one !== null && days.includes(one),
  );
  const { add, dialog } = useAdding(day ?? '');
  return (
    <div className="col">
      {plan.items.length > 0 && <EmptyDays {...{ days, items }} />}
      {plan.items.length === 0 ? (
        <NoItems onAdd={add} />
      ) : (
        <section className={`panel ${styles.itinerary}`}>
          <Days {...{ days, items, byItem }} day={day ?? ''} onPick={setPicked} onAdd={add} />
          <Day day={day ?? ''} items={items} byItem={byItem} />
        </section>
      )}
      {dialog}
    </div>
  );
}

function NoItems({ onAdd }: { readonly onAdd: () => void }): ReactNode {
  const t = useTexts(itineraryTexts);
  return (
    <section className="panel">
      <Empty
        act={
          <div className="row">
            <GenerateButton isMain />
            <AddButton onAdd={onAdd} />
          </div>
        }
      >
        {t.empty}
      </Empty>
    </section>
  );
}

type NotesByItem = ReadonlyMap<string, readonly Note[]>;

interface DaysProps {
  readonly days: readonly string[];
  readonly day: string;
  readonly items: readonly TimedItem[];
  readonly byItem: NotesByItem;
  readonly onPick: (day: string) => void;
  readonly onAdd: () => void;
}

function Days({ days, day, items, byItem, onPick, onAdd }: DaysProps): ReactNode {
  const t = useTexts(itineraryTexts);
  const { zone, mayWrite } = usePlan();
  return (
    <div className={styles.days}>
      <div className={styles.dayTabs} role="group" aria-label={t.days}>
        {days.map((one) => {
          const found = items
            .filter((item) => item.day === one)
            .flatMap((item) => byItem.get(item.item.key) ?? []);
          return (
            <button
              key={one}
              type="button"
              aria-pressed={one === day}
              className={one === day ? styles.on : ''}
              onClick={() => onPick(one)}
            >
              {one === '' ? t.noDay : <DayName day={one} />}
              <Counts notes={found} />
            </button>
          );
        })}
      </div>
      <span className="sp" />
      <span className="t12 l nw">{t.local(zoneName(zone, serverNow()))}</span>
      {mayWrite && <GenerateButton />}
      {mayWrite && <AddButton onAdd={onAdd} />}
    </div>
  );
}

function Counts({ notes }: { readonly notes: readonly Note[] }): ReactNode {
  const [block, warn] = [countOf(notes, 'block'), countOf(notes, 'warn')];
  if (block > 0)
    return (
      <State tone="red" icon="stop">
        {block}
      </State>
    );
  if (warn === 0) return null;
  return (
    <State tone="amb" icon="warn">
      {warn}
    </State>
  );
}

function AddButton({ onAdd }: { readonly onAdd: () => void }): ReactNode {
  const t = useTexts(itineraryTexts);
  return (
    <button type="button" className="btn sm" onClick={onAdd}>
      <Icon name="plus" />
      {t.add}
    </button>
  );
}

interface DayProps {
  readonly day: string;
  readonly items: readonly TimedItem[];
  readonly byItem: NotesByItem;
}

function Day({ day, items, byItem }: DayProps): ReactNode {
  const t = useTexts(itineraryTexts);
  const plan = useDeferredValue(useDocument());
  const departmentsOf = useMemo(() => {
    const found = new Map<string, string[]>();
    for (const { department, tasks } of plan.assignments)
      for (const key of new Set(tasks.map((task) => task.item)))
        if (key) found.set(key, [...(found.get(key) ?? []), department]);
    return found;
  }, [plan]);
  const own = items.filter((one) => one.day === day);
  return (
    <>
      {day !== '' && <Strip day={day} items={own} byItem={byItem} />}
      <div className={`${styles.item} ${styles.itemHead}`} aria-hidden="true">
        <span />
        <span>{t.time}</span>
        <span>{t.item}</span>
        <span>{t.place}</span>
        <span>{t.departments}</span>
        <span />
      </div>
      {own.length === 0 && <p className={`m ${planStyles.none}`}>{t.emptyDay}</p>}
      {own.map((timed, index) => (
        <ItemRow
          key={timed.item.key}
          {...timedProps(timed)}
          day={day}
          notes={byItem.get(timed.item.key)}
          departments={departmentsOf.get(timed.item.key)}
          next={own[index + 1]?.start ?? null}
          nextTravel={own[index + 1]?.item.travelMinutes ?? null}
        />
      ))}
    </>
  );
}

/** The values a row is drawn from, one by one, so that it is drawn again only for its own. */
function timedProps({ item, start, end, zone }: TimedItem) {
  return { item, start, end, zone };
}
