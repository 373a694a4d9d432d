import type { DeadlineSubject, DecisionClock, Step } from '@app/domain';
import type { Person } from '../scope/person.sql';
import type { WaitingWorld } from './waiting-world.read-model';

/** Somebody waits for somebody: for what, since when, and what happens next by itself. */
export interface WaitingRow {
  /** What a deadline is about; `gate`: what holds the stage without a deadline. */
  readonly kind: DeadlineSubject['kind'] | 'gate' | 'task-returned' | 'change';
  readonly for: {
    readonly type: string;
    readonly id: string;
    readonly label: string | null;
    readonly what?: string | null;
  };
  readonly assignmentId: string | null;
  readonly departmentCode: string | null;
  readonly scope: string | null;
  readonly who: readonly Person[];
  readonly since: Date;
  readonly due: Date | null;
  readonly late: boolean;
  /** The steps of the ladder that were taken. */
  readonly passed: readonly Step[];
  readonly nextStep: Step | 'deputy' | 'publish' | 'drop' | null;
  readonly nextStepAt: Date | null;
  /** Of a proposed change with a clock: what is done when nobody has decided by then. */
  readonly fallback?: DecisionClock['fallback'] | null;
  readonly fallbackAt?: Date | null;
}

/** People by their ids, with the number to call. */
export const peopleOf = ({ people }: WaitingWorld, ids: readonly string[]): Person[] =>
  ids.flatMap((id) => {
    const found = people.find((u) => u.id === id);
    return found ? [{ id, name: found.name, title: found.title, phone: found.phone }] : [];
  });
