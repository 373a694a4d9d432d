import { ITEM_KINDS, isFixed, type ItemKind, type PlanItem } from '@app/domain';
import { ITEM_KIND_TEXTS } from '@app/texts';
import type { ReactNode } from 'react';
import { common, defineTexts, useSay, useTexts } from '../../../language';
import { Dialog } from '../../../parts';
import { NO_FAULTS } from '../../../parts/facts/facts';
import { ChoiceField, TextField } from '../../../parts/facts/fields';
import { NumberField } from '../../../parts/facts/number-field';
import { useBecause } from '../times/because';
import { FormFaults } from '../findings/form-faults';
import { CompanionsField } from './companions-field';
import { useDocument, usePlan } from '../context';
import { editItem, removeItem } from '../store/edits';
import { ItemContent } from './item-content';
import { ProvisionsField } from '../fields/provisions-field';
import { TimeField } from '../times/time-field';
import { NEW_FOLLOWING, type Following } from '../times/time-words';
import { useTimes } from '../times/times';
import { VehiclesField } from './vehicles-field';
import styles from '../plan.module.css';

const itemTexts = defineTexts({
  title: { zh: '行程项', en: 'Item' },
  name: { zh: '名称', en: 'Name' },
  kind: { zh: '类型', en: 'Kind' },
  place: { zh: '地点', en: 'Place' },
  start: { zh: '开始', en: 'Start' },
  end: { zh: '结束', en: 'End' },
  hardness: { zh: '顺延时', en: 'When things shift' },
  fixed: { zh: '固定，不动', en: 'fixed, stays' },
  soft: { zh: '可以跟着移', en: 'may move' },
  travel: { zh: '路上', en: 'On the way' },
  minutes: { zh: '分', en: 'min' },
  group: { zh: '哪批来宾', en: 'Which guests' },
  all: { zh: '全体', en: 'all' },
  heads: { zh: '人数', en: 'Guests' },
  restricted: { zh: '只给有任务的部门看', en: 'Only for departments with a task on it' },
  remove: { zh: '删去该项', en: 'Remove the item' },
  removeWith: {
    zh: (n: number) => `删去该项和它的 ${n} 项任务`,
    en: (n: number) => `Remove it and its ${n} tasks`,
  },
  done: { zh: '好', en: 'Done' },
});

interface ItemDialogProps {
  readonly itemKey: string;
  readonly onClose: () => void;
}

/** Everything of one item; each change is in the plan at once. */
export function ItemDialog({ itemKey, onClose }: ItemDialogProps): ReactNode {
  const t = useTexts(itemTexts);
  const words = useTexts(common);
  const { store, mayWrite } = usePlan();
  const plan = useDocument();
  const item = plan.items.find((one) => one.key === itemKey);
  if (!item) return null;
  const tasks = plan.assignments.flatMap((a) => a.tasks.filter((task) => task.item === itemKey));
  return (
    <Dialog
      title={item.title || t.title}
      onClose={onClose}
      width={860}
      footer={
        <>
          {mayWrite && (
            <button
              type="button"
              className="btn dgr"
              onClick={() => {
                store.change(removeItem(itemKey));
                onClose();
              }}
            >
              {tasks.length > 0 ? t.removeWith(tasks.length) : t.remove}
            </button>
          )}
          <span className="sp" />
          <button type="button" className="btn pri" onClick={onClose}>
            {mayWrite ? t.done : words.close}
          </button>
        </>
      }
    >
      <FormFaults itemKey={itemKey} />
      <div className={styles.form}>
        <Fields item={item} />
        <ItemContent item={item} />
        <Times item={item} />
        <CompanionsField item={item} />
        <VehiclesField item={item} />
        <ProvisionsField
          path="item-provisions"
          values={item.provisions}
          onChange={(provisions) => store.change(editItem(itemKey, { provisions }))}
        />
      </div>
    </Dialog>
  );
}

function useChange(item: PlanItem): (part: Partial<PlanItem>) => void {
  const { store } = usePlan();
  return (part) => store.change(editItem(item.key, part));
}

function Fields({ item }: { readonly item: PlanItem }): ReactNode {
  const t = useTexts(itemTexts);
  const say = useSay();
  const { mayWrite } = usePlan();
  const change = useChange(item);
  const shared = { faults: NO_FAULTS, isDisabled: !mayWrite };
  return (
    <>
      <TextField
        {...shared}
        path="item-title"
        label={t.name}
        value={item.title}
        onChange={(title) => change({ title })}
      />
      <ChoiceField
        {...shared}
        path="item-kind"
        label={t.kind}
        value={item.kind}
        choices={(Object.keys(ITEM_KINDS) as ItemKind[]).map((value) => ({
          value,
          label: say(ITEM_KIND_TEXTS[value]),
        }))}
        onChange={(kind) => change({ kind: kind ?? 'other' })}
      />
      <TextField
        {...shared}
        path="item-place"
        label={t.place}
        value={item.place}
        onChange={(place) => change({ place: place || null })}
      />
      <ChoiceField
        {...shared}
        path="item-hardness"
        label={t.hardness}
        value={isFixed(item) ? 'fixed' : 'soft'}
        choices={[
          { value: 'soft', label: t.soft },
          { value: 'fixed', label: t.fixed },
        ]}
        onChange={(value) => change({ hardness: value === 'fixed' ? 'fixed' : 'soft' })}
      />
      <More item={item} />
    </>
  );
}

/** The way to it, who takes part, and who may see it. */
function More({ item }: { readonly item: PlanItem }): ReactNode {
  const t = useTexts(itemTexts);
  const { mayWrite, anchors } = usePlan();
  const change = useChange(item);
  const shared = { faults: NO_FAULTS, isDisabled: !mayWrite };
  const groups = [...new Set(anchors.batches.flatMap((batch) => batch.group ?? []))];
  return (
    <>
      <NumberField
        {...shared}
        path="item-travel"
        label={t.travel}
        unit={t.minutes}
        value={item.travelMinutes}
        onChange={(travelMinutes) => change({ travelMinutes })}
      />
      <NumberField
        {...shared}
        path="item-heads"
        label={t.heads}
        value={item.headCount}
        onChange={(headCount) => change({ headCount })}
      />
      {groups.length > 0 && (
        <ChoiceField
          {...shared}
          path="item-group"
          label={t.group}
          value={item.guestGroup ?? ''}
          choices={[
            { value: '', label: t.all },
            ...groups.map((value) => ({ value, label: value })),
          ]}
          onChange={(value) => change({ guestGroup: value || null })}
        />
      )}
      <label className="row">
        <input
          type="checkbox"
          checked={item.restricted ?? false}
          disabled={!mayWrite}
          onChange={(event) => change({ restricted: event.target.checked })}
        />
        {t.restricted}
      </label>
    </>
  );
}

/** An end follows its own start, unless somebody says otherwise. */
const lengthOf = (key: string): Following => ({
  ...NEW_FOLLOWING,
  ...{ anchor: `item:${key}`, side: 'after' },
});

function Times({ item }: { readonly item: PlanItem }): ReactNode {
  const t = useTexts(itemTexts);
  const { mayWrite } = usePlan();
  const change = useChange(item);
  const times = useTimes();
  const because = useBecause();
  const at = times.times.items.get(item.key);
  const zone = times.zoneOf(item.key);
  return (
    <div className={styles.wide}>
      {(['start', 'end'] as const).map((edge) => (
        <TimeField
          key={edge}
          label={t[edge]}
          value={item[edge]}
          at={at?.[edge] ?? null}
          zone={zone}
          own={item.key}
          first={edge === 'end' ? lengthOf(item.key) : undefined}
          mayBeOpen
          isDisabled={!mayWrite}
          because={because({ item: item.key, edge })}
          onChange={(value) => change({ [edge]: value })}
        />
      ))}
    </div>
  );
}
