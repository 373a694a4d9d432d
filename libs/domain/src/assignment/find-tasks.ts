import type { Case } from '../decision';
import type { Refusal } from '../refusal';
import { conflict, isRefusal, notFound } from '../refusal';
import type { Assignment } from './assignment';
import type { Task, TaskStatus } from './task';
import type { TaskAct } from './task.transitions';
import { mayMove } from './task.transitions';

/** The package an act is about. An act needs a running reception and an active package. */
export function activeAssignment(on: Case, assignmentId: string): Assignment | Refusal {
  const a = on.world.assignments.find((x) => x.id === assignmentId);
  if (!a) return notFound();
  if (on.world.reception.status !== 'open') return conflict('reception.not-open');
  if (a.status !== 'active') return conflict('assignment.not-active');
  return a;
}

/** The named tasks of a package, all of them there, or a refusal. */
export function tasksById(
  on: Case,
  a: Assignment,
  ids: readonly string[],
): readonly Task[] | Refusal {
  const own = on.world.tasks.filter((t) => t.assignmentId === a.id);
  const found = [...new Set(ids)].map((id) => own.find((t) => t.id === id));
  if (found.length === 0 || found.some((t) => t === undefined)) return notFound('task.not-found');
  return found.filter((t) => t !== undefined);
}

/** A package, and tasks of it: what an act on tasks is about. */
export function packageTasks(
  on: Case,
  assignmentId: string,
  ids: readonly string[],
): { readonly a: Assignment; readonly tasks: readonly Task[] } | Refusal {
  const a = activeAssignment(on, assignmentId);
  if (isRefusal(a)) return a;
  const tasks = tasksById(on, a, ids);
  return isRefusal(tasks) ? tasks : { a, tasks };
}

/** Refuses tasks whose status does not allow the act, naming each with its status. */
export function refuseStatus(act: TaskAct, tasks: readonly Task[]): Refusal | null {
  const wrong = tasks.filter((t) => !mayMove(act, t.status));
  if (wrong.length === 0) return null;
  const codeOf = (s: TaskStatus): string => `task.${act}-from-${s}`;
  return {
    refused: true,
    status: 409,
    code: 'task.status',
    reasons: wrong.map((t) => ({ code: codeOf(t.status), objects: [{ type: 'task', id: t.id }] })),
  };
}
