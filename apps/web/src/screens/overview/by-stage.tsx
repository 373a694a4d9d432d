import type { ReactNode } from 'react';
import { Beginning } from './beginning';
import { SummaryPanel } from './record/summary-panel';
import { useOverview } from './use-overview';

/** What is at hand at the two ends of a visit: its first plan, its summary. */
export function ByStage(): ReactNode {
  const { board } = useOverview();
  return board.planVersion > 0 ? <SummaryPanel /> : <Beginning />;
}
