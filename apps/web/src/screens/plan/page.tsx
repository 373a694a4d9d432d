import type { ReactNode } from 'react';
import { ConflictDialog } from './conflict-dialog';
import { PlanHead } from './head';
import { StepBar } from './step-bar';
import { StepBody } from './step-body';
import { useUndoKeys } from './undo-keys';

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
