import type { ReactNode } from 'react';
import { ConflictDialog } from './conflict/conflict-dialog';
import { PlanHead } from './frame/head';
import { StepBar } from './frame/step-bar';
import { StepBody } from './frame/step-body';
import { useUndoKeys } from './store/undo-keys';

/** What stands on the page of a plan, around the step that is written. */
export function PlanPage(): ReactNode {
  useUndoKeys();
  return (
    <div className="page">
      <PlanHead />
      <StepBar />
      <StepBody />
      <ConflictDialog />
    </div>
  );
}
