import { isFixed } from '@app/domain';
import { ITEM_KIND_TEXTS, type Text } from '@app/texts';
import { useState, type KeyboardEvent, type PointerEvent, type ReactNode } from 'react';
import { useSay, useTexts } from '../../../language';
import { Icon } from '../../../parts';
import { fitting, shortNames } from '../../../parts/short-name';
import { useWidthOf } from '../../../parts/use-width-of';
import { clock } from '../../../time';
import { instantOfWall } from '../../../time/wall';
import { usePlan } from '../context';
import { editItem } from '../store/edits';
import { itemIcon } from './item-icon';
import { itineraryTexts } from './itinerary.texts';
import type { Note } from '../findings/places';
import { movedItem, type TimedItem } from '../times/times';
import styles from './itinerary.module.css';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
/** A line without an end is drawn this long. */
const SHORT = 30 * MINUTE;
/** Size of a bar's words, as in the stylesheet. */
const WORDS_PX = 12;

interface StripProps {
  readonly day: string;
  readonly items: readonly TimedItem[];
  readonly byItem: ReadonlyMap<string, readonly Note[]>;
}

/** The hours a day's items take, at least from eight to ten in the evening. */
function hoursOf(day: string, items: readonly TimedItem[], zone: string): [number, number] {
  const midnight = instantOfWall(`${day}T00:00`, zone);
  const all = items.flatMap(({ start, end }) =>
    start === null ? [] : [(start - midnight) / HOUR, ((end ?? start + SHORT) - midnight) / HOUR],
  );
  const from = Math.max(0, Math.min(8, Math.floor(Math.min(...all, 8)) - (all.length ? 0 : 0)));
  const to = Math.min(30, Math.max(22, Math.ceil(Math.max(...all, 22))));
  return [midnight + from * HOUR, midnight + to * HOUR];
}

/** The day as a strip: bars are dragged, pulled at their end, or moved by keys. */
export function Strip({ day, items, byItem }: StripProps): ReactNode {
  const t = useTexts(itineraryTexts);
  const { zone } = usePlan();
  const [track, width] = useWidthOf<HTMLDivElement>(800);
  const [said, setSaid] = useState('');
  const [from, to] = hoursOf(day, items, zone);
  const hours = Math.round((to - from) / HOUR);
  const step = hours > 16 ? 3 : 2;
  const marks = Array.from({ length: hours + 1 }, (_, i) => from + i * HOUR);
  const starts = items.flatMap(({ start }) => start ?? []).sort((a, b) => a - b);
  return (
    <div className={styles.strip} role="group" aria-label={t.strip}>
      {marks
        .filter((_, i) => i % step === 1 && i < hours)
        .map((at) => (
          <span key={at} className={styles.mark} style={{ left: percent(at, from, to) }}>
            {clock(at, zone)}
          </span>
        ))}
      <div ref={track} className={styles.track} style={{ backgroundSize: `${100 / hours}% 100%` }}>
        {items.map((timed) =>
          timed.start === null ? null : (
            <Bar
              key={timed.item.key}
              timed={timed}
              {...{ from, to, onSaid: setSaid }}
              until={starts.find((at) => at > (timed.start ?? 0)) ?? to}
              width={width}
              isRed={(byItem.get(timed.item.key) ?? []).some((n) => n.severity === 'block')}
            />
          ),
        )}
      </div>
      <span className="sr" aria-live="polite">
        {said}
      </span>
    </div>
  );
}

const percent = (at: number, from: number, to: number): string =>
  `${((at - from) / (to - from)) * 100}%`;

interface BarProps {
  readonly timed: TimedItem;
  readonly from: number;
  readonly to: number;
  readonly isRed: boolean;
  /** Where the next begins: so far a name may stand beside. */
  readonly until: number;
  /** Of the track, in pixels. */
  readonly width: number;
  readonly onSaid: (said: string) => void;
}

interface Drag {
  readonly x: number;
  readonly edge: 'both' | 'end';
  readonly by: number;
}

/** Dragging snaps to five minutes, with Shift to one. */
function useDrag({ from, to, width }: BarProps, move: (by: number, edge: Drag['edge']) => void) {
  const [drag, setDrag] = useState<Drag | null>(null);
  const down =
    (edge: Drag['edge']) =>
    (event: PointerEvent): void => {
      if (event.button !== 0) return;
      event.stopPropagation();
      event.currentTarget.setPointerCapture(event.pointerId);
      setDrag({ x: event.clientX, edge, by: 0 });
    };
  const onPointerMove = (event: PointerEvent): void => {
    if (!drag) return;
    const raw = ((event.clientX - drag.x) / width) * (to - from);
    const snap = (event.shiftKey ? 1 : 5) * MINUTE;
    setDrag({ ...drag, by: Math.round(raw / snap) * snap });
  };
  const onPointerUp = (): void => {
    if (drag && drag.by !== 0) move(drag.by, drag.edge);
    setDrag(null);
  };
  return { drag, down, onPointerMove, onPointerUp, onPointerCancel: () => setDrag(null) };
}

interface Drawn {
  readonly first: number;
  readonly last: number;
  /** So many icons stand inside. */
  readonly icons: number;
}

/** What a bar is called where its name has no room: 短名, inside or beside it; else its icon. */
function useName({ timed, from, to, width, until }: BarProps, { first, last, icons }: Drawn) {
  const say = useSay();
  const kinds: Readonly<Record<string, Text>> = ITEM_KIND_TEXTS;
  const names = [...shortNames(timed.item.title), say(kinds[timed.item.kind] ?? kinds.other)];
  const px = (span: number): number => (span / (to - from)) * width;
  const inside = fitting(names, (px(last - first) - 14 - icons * 16) / WORDS_PX);
  if (inside !== null) return { inside, hasIcon: false, beside: null };
  const beside = fitting(names, px(until - last) / WORDS_PX - 1);
  return { inside, hasIcon: px(last - first) > 26 + icons * 16, beside };
}

function Bar(props: BarProps): ReactNode {
  const { timed, from, to, isRed, onSaid } = props;
  const { item, zone } = timed;
  const t = useTexts(itineraryTexts);
  const { store, mayWrite } = usePlan();
  const start = timed.start ?? from;
  const end = timed.end;
  const move = (by: number, edge: Drag['edge']): void => {
    const last = (end ?? start + SHORT) + by;
    if (edge === 'end' && last <= start) return;
    store.change(editItem(item.key, movedItem(timed, by, end === null ? 'both' : edge)));
    const first = edge === 'both' ? start + by : start;
    onSaid(t.moved(item.title, `${clock(first, zone)} – ${clock(last, zone)}`));
  };
  const { drag, down, ...pointer } = useDrag(props, move);
  const first = start + (drag?.edge === 'both' ? drag.by : 0);
  const last = (end ?? start + SHORT) + (drag?.by ?? 0);
  const onKey = (event: KeyboardEvent): void => {
    if (!mayWrite || (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight')) return;
    event.preventDefault();
    const by = (event.shiftKey ? 1 : 5) * MINUTE * (event.key === 'ArrowLeft' ? -1 : 1);
    move(by, event.altKey && end !== null ? 'end' : 'both');
  };
  const isPinned = isFixed(item);
  const name = useName(props, { first, last, icons: Number(isRed) + Number(isPinned) });
  const range =
    end === null && !drag ? clock(start, zone) : `${clock(first, zone)} – ${clock(last, zone)}`;
  return (
    <button
      type="button"
      className={`${styles.bar} ${isRed ? styles.barRed : ''} ${end === null ? styles.barOpen : ''}`}
      style={{ left: percent(first, from, to), width: percent(from + last - first, from, to) }}
      aria-label={`${item.title} ${range}`}
      title={`${range} ${item.title}`}
      onKeyDown={onKey}
      onPointerDown={mayWrite ? down('both') : undefined}
      {...pointer}
    >
      {isRed && <Icon name="stop" />}
      {name.inside && <span className="nw">{name.inside}</span>}
      {name.hasIcon && <Icon name={itemIcon(item.kind)} />}
      {name.beside && <span className={styles.beside}>{name.beside}</span>}
      {isPinned && <Icon name="pin" />}
      {drag && <b className={styles.bubble}>{range}</b>}
      {mayWrite && end !== null && (
        <span className={styles.pull} aria-hidden="true" onPointerDown={down('end')} />
      )}
    </button>
  );
}
