import type { Branch } from '@app/domain';
import { useState, type ReactNode } from 'react';
import { clausesOf, useTexts } from '../../../language';
import { Icon, State } from '../../../parts';
import { ChoiceField, TextField } from '../../../parts/facts/fields';
import { NO_FAULTS } from '../../../parts/facts/facts';
import { usePlan } from '../context';
import { NOTE_LOOKS } from '../findings/note-words';
import { rowId, type Note } from '../findings/places';
import { BranchEdits } from './branch-edits';
import { editBranch, removeBranch } from './branches';
import { reserveTexts } from './reserve.texts';
import styles from './reserve.module.css';

interface BranchCardProps {
  readonly branch: Branch;
  readonly notes?: readonly Note[];
  readonly isOpen: boolean;
  readonly onOpen: (isOpen: boolean) => void;
}

/** One 预案: a line that says when, who and how much; open, everything of it is written. */
export function BranchCard({ branch, notes, isOpen, onOpen }: BranchCardProps): ReactNode {
  const t = useTexts(reserveTexts);
  const { store, mayWrite } = usePlan();
  const decider = useDecider()(branch);
  const worst = notes?.[0];
  const id = rowId({ step: 'reserve', branch: branch.key });
  return (
    <article id={id} className={styles.branch}>
      <h3>
        <button
          type="button"
          className={styles.head}
          aria-expanded={isOpen}
          onClick={() => onOpen(!isOpen)}
        >
          <Icon name={isOpen ? 'down' : 'right'} />
          <span className={styles.name}>
            <b>
              <bdi>{branch.title}</bdi>
            </b>
            <bdi className="t13 m">{branch.trigger}</bdi>
          </span>
          <span className={`t13 m ${styles.facts}`}>
            {clausesOf([decider, t.editsOf(branch.edits.length)])}
          </span>
          {branch.switched ? (
            <State tone="vio" icon="recheck">
              {t.switched}
            </State>
          ) : (
            worst && <Icon name={NOTE_LOOKS[worst.severity].icon} className="camb" />
          )}
        </button>
      </h3>
      {isOpen && (
        <div className={styles.body}>
          <Fields branch={branch} />
          <BranchEdits branch={branch} notes={notes ?? []} />
          <div className="row">
            {mayWrite && (
              <button
                type="button"
                className="btn dgr"
                onClick={() => store.change(removeBranch(branch.key))}
              >
                {t.removeBranch}
              </button>
            )}
            <span className="sp" />
            <button type="button" className="btn" onClick={() => onOpen(false)}>
              {t.done}
            </button>
          </div>
        </div>
      )}
    </article>
  );
}

/** Whoever decides on a 预案, by name. */
function useDecider(): (branch: Branch) => string {
  const t = useTexts(reserveTexts);
  const { colleagues, reception } = usePlan();
  const nameOf = (id: string | null | undefined): string | undefined =>
    colleagues.find((one) => one.id === id)?.name;
  return ({ deciderId }) => {
    const coordinator = nameOf(reception.facts.coordinatorId);
    return nameOf(deciderId) ?? (coordinator ? t.coordinatorIs(coordinator) : t.coordinator);
  };
}

function Fields({ branch }: { readonly branch: Branch }): ReactNode {
  const t = useTexts(reserveTexts);
  const { store, mayWrite, colleagues } = usePlan();
  const change = (part: Partial<Branch>): void => store.change(editBranch(branch.key, part));
  const coordinator = useDecider()({ ...branch, deciderId: null });
  return (
    <div className={styles.fields}>
      <Words
        label={t.title}
        path={`${branch.key}-title`}
        value={branch.title}
        max={200}
        onChange={(title) => change({ title })}
      />
      <Words
        label={t.trigger}
        hint={t.triggerHint}
        path={`${branch.key}-trigger`}
        value={branch.trigger}
        max={500}
        onChange={(trigger) => change({ trigger })}
      />
      <ChoiceField
        path={`${branch.key}-decider`}
        label={t.decider}
        faults={NO_FAULTS}
        isDisabled={!mayWrite}
        mayClear
        placeholder={coordinator}
        value={branch.deciderId ?? null}
        choices={colleagues.map(({ id, name, title }) => ({
          value: id,
          label: [name, title].filter(Boolean).join(' '),
        }))}
        onChange={(deciderId) => change({ deciderId })}
      />
    </div>
  );
}

interface WordsProps {
  readonly path: string;
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly max: number;
  readonly onChange: (value: string) => void;
}

/** Words that a plan cannot do without: while the field is empty the plan keeps what it had. */
function Words({ path, label, hint, value, max, onChange }: WordsProps): ReactNode {
  const t = useTexts(reserveTexts);
  const { mayWrite } = usePlan();
  const [isEmpty, setEmpty] = useState(false);
  return (
    <TextField
      {...{ path, label, hint, isDisabled: !mayWrite }}
      most={max}
      faults={isEmpty ? new Map([[path, t.needed]]) : NO_FAULTS}
      value={isEmpty ? '' : value}
      onChange={(text) => {
        setEmpty(text.trim() === '');
        if (text.trim() !== '') onChange(text);
      }}
    />
  );
}
