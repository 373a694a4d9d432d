import type { ReactNode } from 'react';
import { Branches } from './branches-panel';
import { BudgetEditor } from './budget-editor';

/** 预案与预算: what is done when something goes otherwise, and what all of it costs. */
export function ReserveStep(): ReactNode {
  return (
    <div className="col">
      <Branches />
      <BudgetEditor />
    </div>
  );
}
