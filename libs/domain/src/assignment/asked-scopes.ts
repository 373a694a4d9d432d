import type { Stage } from '../reception/reception';
import type { Scope } from './assignment';

/** In which stages a signature of each scope is asked for. */
export const SCOPE_STAGES: Readonly<Record<Scope, readonly Stage[]>> = {
  plan: ['plan', 'prepare'],
  ready: ['prepare'],
  done: ['execute'],
};
