import type { Anchors, PlanDocument } from '@app/domain';
import { createContext, useContext, useSyncExternalStore } from 'react';
import type { Dto } from '../../api';
import type { Colleague, Department } from '../../parts/facts/colleagues';
import type { DraftState, DraftStore } from './store/draft-store';
import type { KeptFacts } from './store/kept-facts';

/** What every step of the plan needs. */
export interface Plan {
  readonly store: DraftStore;
  readonly reception: Dto['ReceptionDto'];
  readonly anchors: Anchors;
  readonly zone: string;
  readonly departments: readonly Department[];
  readonly colleagues: readonly Colleague[];
  /** False: it is looked at, not written. */
  readonly mayWrite: boolean;
}

export const PlanContext = createContext<Plan | null>(null);

export function usePlan(): Plan {
  const plan = useContext(PlanContext);
  if (!plan) throw new Error('A part of the plan was shown outside of it.');
  return plan;
}

export const FactsContext = createContext<KeptFacts | null>(null);

/** What is written over the facts and not saved yet. */
export function useFacts(): KeptFacts {
  const facts = useContext(FactsContext);
  if (!facts) throw new Error('A part of the plan was shown outside of it.');
  return facts;
}

/** A part of the draft's state; shown again when that part changes. */
export function useDraft<T>(select: (state: DraftState) => T): T {
  const { store } = usePlan();
  return useSyncExternalStore(store.subscribe, () => select(store.get()));
}

export const useDocument = (): PlanDocument => useDraft((state) => state.document);
