import type { PlanDocument } from '@app/domain';
import { useMutation } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { answer, api, type Dto, withKey } from '../../../api';
import { common, defineTexts, useSay, useTexts } from '../../../language';
import { Dialog, ErrorBox, Icon, toastDone } from '../../../parts';
import { NO_FAULTS } from '../../../parts/facts/facts';
import { ChoiceField } from '../../../parts/facts/fields';
import { NumberField } from '../../../parts/facts/number-field';
import { useTemplates } from '../../../parts/facts/templates';
import { useDocument, usePlan } from '../context';
import styles from '../plan.module.css';

const generateTexts = defineTexts({
  open: { zh: '按模板生成', en: 'From a template' },
  title: { zh: '按模板生成方案', en: 'Make the plan from a template' },
  template: { zh: '模板', en: 'Template' },
  auto: { zh: '按类型和规格自动选', en: 'By kind and grade' },
  days: { zh: '天数', en: 'Days' },
  keep: { zh: '保留现在的行程，只重新配任务', en: 'Keep the itinerary, make the tasks anew' },
  look: { zh: '先看看', en: 'Look first' },
  use: { zh: '用这个草稿', en: 'Use this draft' },
  instead: {
    zh: '会替换现在的草稿。用了以后还可以撤销改动。',
    en: 'It takes the place of the draft. The change can be undone.',
  },
  sized: {
    zh: (items: number, tasks: number, departments: number) =>
      `${items} 项行程，${tasks} 项任务，${departments} 个部门`,
    en: (items: number, tasks: number, departments: number) =>
      `${items} items, ${tasks} tasks, ${departments} departments`,
  },
  skipped: {
    zh: (n: number) => `有 ${n} 处没有放进来，看原因`,
    en: (n: number) => `${n} parts are left out: see why`,
  },
  used: { zh: '已按模板生成', en: 'Made from the template' },
});

/** Opens the choice of a template. */
export function GenerateButton({ isMain = false }: { readonly isMain?: boolean }): ReactNode {
  const t = useTexts(generateTexts);
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <button
        type="button"
        className={`btn ${isMain ? '' : 'sm gh'}`}
        onClick={() => setOpen(true)}
      >
        <Icon name="doc" />
        {t.open}
      </button>
      {isOpen && <GenerateDialog onClose={() => setOpen(false)} />}
    </>
  );
}

interface Wanted {
  readonly template: string;
  readonly days: number | null;
  readonly keepItems: boolean;
}

/** What the template would make; nothing is saved. */
function useLook({ template, days, keepItems }: Wanted) {
  const { reception, store } = usePlan();
  return useMutation({
    mutationFn: async () => {
      await store.flush();
      return answer(
        api.POST('/api/v1/receptions/{id}/plan/draft/generate', {
          params: {
            path: { id: reception.id },
            header: { ...withKey(), 'if-match': `"r${store.get().revision}"` },
          },
          body: {
            ...(template && { template }),
            ...(days !== null && { days }),
            ...(keepItems && { keepItems }),
          },
        }),
      );
    },
  });
}

/** Shows what a template makes of this reception; it becomes the draft only when it is taken. */
function GenerateDialog({ onClose }: { readonly onClose: () => void }): ReactNode {
  const t = useTexts(generateTexts);
  const words = useTexts(common);
  const { store } = usePlan();
  const plan = useDocument();
  const [template, setTemplate] = useState(plan.template?.code ?? '');
  const [days, setDays] = useState<number | null>(null);
  const [keepItems, setKeep] = useState(false);
  const look = useLook({ template, days, keepItems });
  const again =
    <T,>(set: (value: T) => void) =>
    (value: T): void => {
      set(value);
      look.reset();
    };
  const use = (made: Dto['GeneratedPlanDto']): void => {
    store.change(() => made.document as unknown as PlanDocument);
    toastDone(t.used, store.undo);
    onClose();
  };
  return (
    <Dialog
      title={t.title}
      onClose={onClose}
      width={560}
      footer={
        <>
          <button type="button" className="btn" onClick={onClose}>
            {words.cancel}
          </button>
          {look.data ? (
            <button type="button" className="btn pri" onClick={() => use(look.data)}>
              {t.use}
            </button>
          ) : (
            <button
              type="button"
              className="btn pri"
              disabled={look.isPending}
              onClick={() => look.mutate()}
            >
              {t.look}
            </button>
          )}
        </>
      }
    >
      <div className="col">
        <Choice
          {...{ template, days, keepItems }}
          onTemplate={again(setTemplate)}
          onDays={again(setDays)}
          onKeep={again(setKeep)}
        />
        {look.error && <ErrorBox error={look.error} />}
        {look.data && <Made made={look.data} />}
      </div>
    </Dialog>
  );
}

interface ChoiceProps {
  readonly template: string;
  readonly days: number | null;
  readonly keepItems: boolean;
  readonly onTemplate: (code: string) => void;
  readonly onDays: (days: number | null) => void;
  readonly onKeep: (keep: boolean) => void;
}

function Choice(props: ChoiceProps): ReactNode {
  const t = useTexts(generateTexts);
  const say = useSay();
  const { anchors } = usePlan();
  const isTimed = anchors.batches.length > 0 && anchors.batches.every((b) => b.at !== null);
  const templates = useTemplates().data ?? [];
  return (
    <>
      <ChoiceField
        path="generate-template"
        label={t.template}
        faults={NO_FAULTS}
        value={props.template}
        choices={[
          { value: '', label: t.auto },
          ...templates.map(({ code, title }) => ({ value: code, label: say(title) })),
        ]}
        onChange={(code) => props.onTemplate(code ?? '')}
      />
      {!isTimed && (
        <NumberField
          path="generate-days"
          label={t.days}
          faults={NO_FAULTS}
          value={props.days}
          onChange={props.onDays}
        />
      )}
      <label className="row">
        <input
          type="checkbox"
          checked={props.keepItems}
          onChange={(event) => props.onKeep(event.target.checked)}
        />
        {t.keep}
      </label>
    </>
  );
}

function Made({ made }: { readonly made: Dto['GeneratedPlanDto'] }): ReactNode {
  const t = useTexts(generateTexts);
  const { items, assignments } = made.document;
  const tasks = assignments.reduce((sum, one) => sum + one.tasks.length, 0);
  const skipped = [...new Set(made.skipped.map((one) => one.message))];
  return (
    <div className="note gry">
      <Icon name="doc" />
      <div className="col" style={{ gap: 4 }}>
        <b className="b">{t.sized(items.length, tasks, assignments.length)}</b>
        <p className="t13 m">{t.instead}</p>
        {skipped.length > 0 && (
          <details className="t13">
            <summary>{t.skipped(skipped.length)}</summary>
            <ul className={styles.plainList}>
              {skipped.slice(0, 20).map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </details>
        )}
      </div>
    </div>
  );
}
