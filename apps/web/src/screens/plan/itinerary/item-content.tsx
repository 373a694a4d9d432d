import { itemKind, RANKS, type Meal, type PlanItem, type Room } from '@app/domain';
import { RANK_TEXTS, ROOM_CLASS_TEXTS } from '@app/texts';
import type { ReactNode } from 'react';
import { defineTexts, useSay, useTexts } from '../../../language';
import { NO_FAULTS } from '../../../parts/facts/facts';
import { ChoiceField, TextField } from '../../../parts/facts/fields';
import { NumberField } from '../../../parts/facts/number-field';
import { Icon } from '../../../parts';
import { usePlan } from '../context';
import { editItem } from '../store/edits';
import { extrasTexts } from './item-extras.texts';
import styles from '../plan.module.css';

const contentTexts = defineTexts({
  form: { zh: '用餐形式', en: 'Form of the meal' },
  open: { zh: '未定', en: 'open' },
  banquet: { zh: '宴请', en: 'banquet' },
  breakfast: { zh: '早餐', en: 'breakfast' },
  buffet: { zh: '自助餐', en: 'buffet' },
  cocktail: { zh: '酒会', en: 'reception' },
  tea: { zh: '茶歇', en: 'tea' },
  working: { zh: '工作餐', en: 'working meal' },
  perHead: { zh: '每人价格', en: 'Price per head' },
  payer: { zh: '谁付', en: 'Who pays' },
  host: { zh: '我方', en: 'we' },
  guest: { zh: '来宾', en: 'the guests' },
  yuan: { zh: '元', en: 'CNY' },
  roomClass: { zh: '房型', en: 'Room' },
  count: { zh: '间数', en: 'How many' },
  perNight: { zh: '每晚价格', en: 'Price per night' },
  addRoom: { zh: '加一种房', en: 'Add a kind of room' },
});

const FORMS = ['banquet', 'breakfast', 'buffet', 'cocktail', 'tea', 'working'] as const;
const PAYERS = ['host', 'guest'] as const;
const yuan = (cents: number | null | undefined): number | null =>
  cents === null || cents === undefined ? null : cents / 100;
const cents = (value: number | null): number | null =>
  value === null ? null : Math.round(value * 100);

/** What an item costs: the meal, or the rooms. */
export function ItemContent({ item }: { readonly item: PlanItem }): ReactNode {
  const kind = itemKind(item.kind).class;
  if (kind === 'meal') return <MealFields item={item} />;
  if (item.kind === 'check-in') return <RoomFields item={item} />;
  return null;
}

function MealFields({ item }: { readonly item: PlanItem }): ReactNode {
  const t = useTexts(contentTexts);
  const { store, mayWrite } = usePlan();
  const shared = { faults: NO_FAULTS, isDisabled: !mayWrite };
  const change = (part: Partial<Meal>): void => {
    const meal: Meal = { form: 'working', ...item.meal, ...part };
    store.change(editItem(item.key, { meal }));
  };
  return (
    <>
      <ChoiceField
        {...shared}
        path="meal-form"
        label={t.form}
        placeholder={t.open}
        value={item.meal?.form}
        choices={FORMS.map((value) => ({ value, label: t[value] }))}
        onChange={(form) => change({ form: form as Meal['form'] })}
      />
      <NumberField
        {...shared}
        path="meal-price"
        label={t.perHead}
        unit={t.yuan}
        isWhole={false}
        value={yuan(item.meal?.perHead)}
        onChange={(value) => change({ perHead: cents(value) })}
      />
      <ChoiceField
        {...shared}
        path="meal-payer"
        label={t.payer}
        value={item.meal?.payer ?? 'host'}
        choices={PAYERS.map((value) => ({ value, label: t[value] }))}
        onChange={(payer) => change({ payer: payer as Meal['payer'] })}
      />
      <Served {...{ meal: item.meal, change }} />
    </>
  );
}

/** Sixty dishes with their commas: each of them is judged by the server. */
const MOST_DISHES = 60 * 121;

interface ServedProps {
  readonly meal: Meal | null | undefined;
  readonly change: (part: Partial<Meal>) => void;
}

/** What is on the table; the rules read it. */
function Served({ meal, change }: ServedProps): ReactNode {
  const t = useTexts(extrasTexts);
  const { mayWrite } = usePlan();
  return (
    <>
      <TextField
        path="meal-dishes"
        most={MOST_DISHES}
        label={t.dishes}
        hint={t.dishesHint}
        faults={NO_FAULTS}
        isDisabled={!mayWrite}
        isWide
        value={meal?.dishes?.join('、')}
        onChange={(text) => change({ dishes: text === '' ? [] : text.split(/[、,，]/) })}
      />
      {(['alcohol', 'cigarettes'] as const).map((name) => (
        <label key={name} className="row">
          <input
            type="checkbox"
            checked={meal?.[name] ?? false}
            disabled={!mayWrite}
            onChange={(event) => change({ [name]: event.target.checked })}
          />
          {t[name]}
        </label>
      ))}
    </>
  );
}

function RoomFields({ item }: { readonly item: PlanItem }): ReactNode {
  const t = useTexts(contentTexts);
  const { store, mayWrite } = usePlan();
  const rooms = item.rooms ?? [];
  const put = (next: readonly Room[]): void => store.change(editItem(item.key, { rooms: next }));
  return (
    <>
      {rooms.map((room, index) => (
        <RoomLine
          key={index}
          {...{ room, index }}
          onChange={(part) => put(rooms.map((one) => (one === room ? { ...one, ...part } : one)))}
        />
      ))}
      {mayWrite && (
        <div className={styles.wide}>
          <div>
            <button
              type="button"
              className="btn sm"
              onClick={() => put([...rooms, { class: 'standard', count: 1 }])}
            >
              <Icon name="plus" />
              {t.addRoom}
            </button>
          </div>
        </div>
      )}
    </>
  );
}

interface RoomLineProps {
  readonly room: Room;
  readonly index: number;
  readonly onChange: (part: Partial<Room>) => void;
}

function RoomLine({ room, index, onChange }: RoomLineProps): ReactNode {
  const t = useTexts(contentTexts);
  const extras = useTexts(extrasTexts);
  const say = useSay();
  const { mayWrite } = usePlan();
  const shared = { faults: NO_FAULTS, isDisabled: !mayWrite };
  return (
    <>
      <ChoiceField
        {...shared}
        path={`room-${index}-class`}
        label={t.roomClass}
        value={room.class}
        choices={Object.entries(ROOM_CLASS_TEXTS).map(([value, text]) => ({
          value,
          label: say(text),
        }))}
        onChange={(value) => onChange({ class: value as Room['class'] })}
      />
      <NumberField
        {...shared}
        path={`room-${index}-count`}
        label={t.count}
        value={room.count}
        onChange={(count) => onChange({ count: count ?? 1 })}
      />
      <ChoiceField
        {...shared}
        path={`room-${index}-rank`}
        label={extras.roomRank}
        mayClear
        value={room.rank}
        choices={RANKS.map((value) => ({ value, label: say(RANK_TEXTS[value]) }))}
        onChange={(rank) => onChange({ rank })}
      />
      <NumberField
        {...shared}
        path={`room-${index}-price`}
        label={t.perNight}
        unit={t.yuan}
        isWhole={false}
        value={yuan(room.perNight)}
        onChange={(value) => onChange({ perNight: cents(value) })}
      />
    </>
  );
}
