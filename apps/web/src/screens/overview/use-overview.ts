import { createContext, use } from 'react';
import type { Board, Item, Task, Wait } from './data';

/** What every part of the overview knows and can open. */
export interface Overview {
  readonly receptionId: string;
  readonly board: Board;
  readonly items: readonly Item[];
  readonly tasks: readonly Task[];
  readonly waits: readonly Wait[];
  readonly openItem: (key: string) => void;
  readonly openTask: (id: string) => void;
}

export const OverviewContext = createContext<Overview | null>(null);

/** The overview around this part. */
export function useOverview(): Overview {
  const overview = use(OverviewContext);
  if (!overview) throw new Error('A part of the overview stands outside of it.');
  return overview;
}
