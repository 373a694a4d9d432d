import { isFixed, type PlanItem } from '@app/domain';
import { memo, useState, type ReactNode } from 'react';
import { listOf, useTexts } from '../../../language';
import { Icon } from '../../../parts';
import { clock } from '../../../time';
import { Cell } from '../fields/cell';
import { usePlan } from '../context';
import { useDepartmentName } from '../fields/department-name';
import { editItem } from '../store/edits';
import { ItemDialog } from './item-dialog';
import { itemIcon } from './item-icon';
import { itineraryTexts } from './itinerary.texts';
import { NoteLine } from '../findings/note-line';
import { rowId, type Note } from '../findings/places';
import { RemarksAt } from '../remarks/remarks-at';
import { useWrongClock } from '../times';
import { endAt, readClock, startAt } from '../times/times';
import planStyles from '../plan.module.css';
import styles from './itinerary.module.css';

interface ItemRowProps {
  readonly item: PlanItem;
  readonly start: number | null;
  readonly end: number | null;
  readonly zone: string;
  readonly day: string;
  readonly notes?: readonly Note[];
  readonly departments?: readonly string[];
  /** When the next item begins, and how long the way to it is. */
  readonly next: number | null;
  readonly nextTravel: number | null;
}

/** One item: its time, name and place are written here; the rest behind "more". */
export const ItemRow = memo(function ItemRow(props: ItemRowProps): ReactNode {
  const { item, notes, departments } = props;
  const t = useTexts(itineraryTexts);
  const { store, mayWrite } = usePlan();
  const [isOpen, setOpen] = useState(false);
  return (
    <div id={rowId({ step: 'itinerary', item: item.key })} className={styles.itemGroup}>
      <div className={styles.item}>
        <Icon name={itemIcon(item.kind)} className="l" />
        <Times {...props} />
        <Cell
          isStrong
          value={item.title}
          label={t.name}
          isDisabled={!mayWrite}
          onChange={(title) => store.change(editItem(item.key, { title }))}
        />
        <Cell
          value={item.place ?? ''}
          label={t.place}
          placeholder={t.open}
          isDisabled={!mayWrite}
          onChange={(place) => store.change(editItem(item.key, { place: place || null }))}
        />
        <Departments codes={departments ?? []} />
        <button
          type="button"
          className="btn gh sm"
          aria-label={t.more(item.title)}
          onClick={() => setOpen(true)}
        >
          <Icon name="more" />
        </button>
      </div>
      {notes
        ?.filter((note) => note.severity !== 'info')
        .map((note) => (
          <NoteLine key={note.id} note={note} act={<Suggestion {...props} note={note} />} />
        ))}
      <RemarksAt path={`items/${item.key}`} />
      {isOpen && <ItemDialog itemKey={item.key} onClose={() => setOpen(false)} />}
    </div>
  );
});

/** More than that are counted; all of them are in the tip. */
const MOST_TAGS = 4;

/** Whose work the item is. */
function Departments({ codes }: { readonly codes: readonly string[] }): ReactNode {
  const t = useTexts(itineraryTexts);
  const nameOf = useDepartmentName();
  const shown = codes.length > MOST_TAGS ? codes.slice(0, MOST_TAGS - 1) : codes;
  const more = codes.length - shown.length;
  return (
    <span className={styles.tags} title={more > 0 ? listOf(codes.map(nameOf)) : undefined}>
      {shown.map((code) => (
        <span key={code} className="tag">
          {nameOf(code)}
        </span>
      ))}
      {more > 0 && <span className="tag">{t.moreDepartments(more)}</span>}
    </span>
  );
}

/** The two times of day, written as people write them. */
function Times({ item, start, end, zone, day, notes }: ItemRowProps): ReactNode {
  const t = useTexts(itineraryTexts);
  const { store, mayWrite } = usePlan();
  const timed = { item, start, end, zone, day };
  const isBad = (field: string): boolean =>
    notes?.some((note) => note.severity === 'block' && note.place.field === field) ?? false;
  const said = (at: number | null): string => (at === null ? '' : clock(at, zone));
  const wrong = useWrongClock(day);
  return (
    <span className={styles.times}>
      <Cell
        isStrong
        isOnLeave
        className={planStyles.clock}
        value={said(start)}
        label={t.start}
        placeholder="--:--"
        isBad={isBad('start')}
        wrong={wrong}
        isDisabled={!mayWrite}
        onChange={(text) => {
          const read = readClock(text);
          if (read) store.change(editItem(item.key, startAt(timed, read, day)));
        }}
      />
      <span className="l">–</span>
      <Cell
        isOnLeave
        className={planStyles.clock}
        value={said(end)}
        label={t.end}
        placeholder="--:--"
        isBad={isBad('end')}
        wrong={wrong}
        isDisabled={!mayWrite}
        onChange={(text) => {
          const read = readClock(text);
          if (read) store.change(editItem(item.key, endAt(timed, read, day)));
          else if (text.trim() === '') store.change(editItem(item.key, { end: null }));
        }}
      />
      {isFixed(item) && <Icon name="pin" label={t.fixed} className="l" />}
    </span>
  );
}

const MINUTE = 60_000;

/** A time for an item that has none: in time for the next one. */
function Suggestion(props: ItemRowProps & { readonly note: Note }): ReactNode {
  const { item, start, end, zone, day, next, nextTravel, note } = props;
  const t = useTexts(itineraryTexts);
  const { store, mayWrite } = usePlan();
  if (!mayWrite || start !== null || next === null || note.code !== 'time.open') return null;
  const at = clock(next - ((nextTravel ?? 15) + 5) * MINUTE, zone);
  const timed = { item, start, end, zone, day };
  return (
    <button
      type="button"
      className="btn sm"
      onClick={() => store.change(editItem(item.key, startAt(timed, at, day)))}
    >
      {t.fill(at)}
    </button>
  );
}
