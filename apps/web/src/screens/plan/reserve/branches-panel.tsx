import { PLAN_LIMITS } from '@app/domain';
import { useMemo, useState, type ReactNode } from 'react';
import { useTexts } from '../../../language';
import { Empty, Icon } from '../../../parts';
import { useDocument, usePlan } from '../context';
import { useAt } from '../findings/go-to';
import { rowId } from '../findings/places';
import { groupNotes, useNotes } from '../findings/use-notes';
import { BranchCard } from './branch-card';
import { NewBranch } from './new-branch';
import { reserveTexts } from './reserve.texts';

/** The 预案 of the plan; one at a time is open to be written. */
export function Branches(): ReactNode {
  const t = useTexts(reserveTexts);
  const { mayWrite } = usePlan();
  const { branches = [] } = useDocument();
  const notes = useNotes();
  const byBranch = useMemo(() => groupNotes(notes, (place) => place.branch), [notes]);
  const at = useAt();
  const pointed = branches.find(({ key }) => rowId({ step: 'reserve', branch: key }) === at)?.key;
  const [open, setOpen] = useState<string | null>(pointed ?? null);
  const [from, setFrom] = useState(at);
  const [isAdding, setAdding] = useState(false);
  if (from !== at) {
    setFrom(at);
    if (pointed !== undefined) setOpen(pointed);
  }
  const mayAdd = mayWrite && !isAdding && branches.length < PLAN_LIMITS.branches;
  const add = (
    <button type="button" className="btn sm" onClick={() => setAdding(true)}>
      <Icon name="plus" />
      {t.addBranch}
    </button>
  );
  return (
    <section className="panel" aria-label={t.branches}>
      <header className="hd">
        <h2>{t.branches}</h2>
        <span className="count">{branches.length}</span>
        <span className="sp" />
        {mayAdd && branches.length > 0 && add}
      </header>
      {branches.length === 0 && !isAdding && (
        <Empty act={mayAdd ? add : undefined}>{t.noBranches}</Empty>
      )}
      {branches.map((branch) => (
        <BranchCard
          key={branch.key}
          branch={branch}
          notes={byBranch.get(branch.key)}
          isOpen={open === branch.key}
          onOpen={(isOpen) => setOpen(isOpen ? branch.key : null)}
        />
      ))}
      {isAdding && (
        <NewBranch
          onClose={(key) => {
            setAdding(false);
            if (key !== null) setOpen(key);
          }}
        />
      )}
    </section>
  );
}
