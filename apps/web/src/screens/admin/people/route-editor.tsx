import type { Matter } from '@app/domain';
import { MATTER_TEXTS, ROLE_TEXTS } from '@app/texts';
import { useState, type ReactNode } from 'react';
import {
  answer,
  answerWithTag,
  api,
  newKey,
  withKey,
  problemOf,
  keys,
  queries,
} from '../../../api';
import { aside, common, useSay, useTexts } from '../../../language';
import { Dialog, ErrorBox, Icon, toastDone } from '../../../parts';
import { formTexts } from '../form/form.texts';
import { useSavedBy } from '../form/saved-by';
import { tagOf } from '../form/tag';
import { peopleTexts } from './people.texts';
import { useColleagues } from '../../../parts/facts/colleagues';
import { useStepName, type Route, type Step } from './route-steps';
import styles from '../admin.module.css';

const DECIDERS = ['officeHead', 'leader', 'departmentHead', 'officer'] as const;

/** A step as the value of a choice. */
function valueOf(step: Step): string {
  return step.role
    ? `role:${step.role}`
    : step.person
      ? `person:${step.person}`
      : `user:${step.userId}`;
}

function stepOf(value: string): Step {
  const [kind, name = ''] = value.split(':');
  return kind === 'user' ? { userId: name } : { [kind ?? 'role']: name };
}

interface RouteEditorProps {
  readonly route: Route;
  readonly onClose: () => void;
}

/** What the editor does between opening and saved. */
function useRouteForm({ route, onClose }: RouteEditorProps) {
  const f = useTexts(formTexts);
  const [steps, setSteps] = useState(route.steps.map(valueOf));
  const [tag, setTag] = useState(tagOf(route.revision));
  const [theirs, setTheirs] = useState<Route | null>(null);
  const [error, setError] = useState<unknown>(null);
  const path = { matter: route.matter };
  const save = async (): Promise<void> => {
    setError(null);
    try {
      const header = { ...withKey(newKey()), 'If-Match': tag };
      const body = { steps: steps.map(stepOf) };
      await answer(api.PUT('/api/v1/approval-routes/{matter}', { params: { path, header }, body }));
      toastDone(f.saved);
      await queries.invalidateQueries({ queryKey: keys.office('routes') });
      onClose();
    } catch (thrown) {
      setError(thrown);
      if (problemOf(thrown).status !== 412) return;
      const read = await answerWithTag(
        api.GET('/api/v1/approval-routes/{matter}', { params: { path } }),
      );
      setTag(read.etag ?? tagOf(read.data.revision));
      setTheirs(read.data);
    }
  };
  return { steps, setSteps, theirs, error, save };
}

/** The way a matter takes: steps in order, each a role, a person's part, or a person. */
export function RouteEditor(props: RouteEditorProps): ReactNode {
  const { route, onClose } = props;
  const t = useTexts(peopleTexts);
  const f = useTexts(formTexts);
  const words = useTexts(common);
  const say = useSay();
  const nameOf = useStepName();
  const savedBy = useSavedBy();
  const { steps, setSteps, theirs, error, save } = useRouteForm(props);
  return (
    <Dialog
      title={`${t.editRoute}：${say(MATTER_TEXTS[route.matter as Matter])}`}
      onClose={onClose}
      footer={
        <>
          <button type="button" className="btn" onClick={onClose}>
            {words.cancel}
          </button>
          <button type="button" className="btn pri" onClick={() => void save()}>
            {theirs ? f.keepMine : words.save}
          </button>
        </>
      }
    >
      <div className="col">
        {theirs ? (
          <p className="note amb" role="alert">
            <b>{savedBy(error)}</b> {f.conflict} {f.theirs}：{theirs.steps.map(nameOf).join(' → ')}
          </p>
        ) : (
          error !== null && <ErrorBox error={error} />
        )}
        <Steps steps={steps} onChange={setSteps} />
      </div>
    </Dialog>
  );
}

interface StepsProps {
  readonly steps: readonly string[];
  readonly onChange: (steps: string[]) => void;
}

function Steps({ steps, onChange }: StepsProps): ReactNode {
  const t = useTexts(peopleTexts);
  return (
    <>
      {steps.map((step, index) => (
        <div key={`${index} ${step}`} className={styles.stepRow}>
          <span className="l">{index + 1}</span>
          <StepChoice
            label={t.step(index + 1)}
            value={step}
            onChange={(next) => onChange(steps.with(index, next))}
          />
          <button
            type="button"
            className="btn sm gh"
            aria-label={t.removeStep}
            disabled={steps.length === 1}
            onClick={() => onChange(steps.toSpliced(index, 1))}
          >
            <Icon name="x" />
          </button>
        </div>
      ))}
      <button
        type="button"
        className="btn sm"
        onClick={() => onChange([...steps, 'person:leaderInCharge'])}
      >
        <Icon name="plus" />
        {t.addStep}
      </button>
    </>
  );
}

interface StepChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

function StepChoice({ label, value, onChange }: StepChoiceProps): ReactNode {
  const t = useTexts(peopleTexts);
  const say = useSay();
  const colleagues = useColleagues().data ?? [];
  return (
    <select
      className="input"
      aria-label={label}
      value={value}
      onChange={(event) => onChange(event.target.value)}
    >
      <optgroup label={t.role}>
        {DECIDERS.map((role) => (
          <option key={role} value={`role:${role}`}>
            {say(ROLE_TEXTS[role])}
          </option>
        ))}
        <option value="person:coordinator">{t.coordinator}</option>
        <option value="person:leaderInCharge">{t.leaderInCharge}</option>
      </optgroup>
      <optgroup label={t.somebody}>
        {colleagues.map((one) => (
          <option key={one.id} value={`user:${one.id}`}>
            {aside(one.name, one.title)}
          </option>
        ))}
      </optgroup>
    </select>
  );
}
