import type { DeadlineSubject, Step } from '../deadline/step';
import { isFresh } from '../deadline/prompt-deadlines';
import type { Fact, FactOf } from '../fact';
import type { ObjectRef } from '../gate/missing-code';
import { handoverState } from '../handover/handover';
import type { Context, World } from '../world';
import type { NoticeKind } from './notice';
import type { Telling } from './telling';
import {
  approvalPeople,
  headPeople,
  itineraryPeople,
  officeHeadPeople,
  officePeople,
  packagePeople,
  taskPeople,
} from './recipients';

const KIND: Readonly<Record<Step, NoticeKind>> = {
  remind: 'reminder',
  due: 'due',
  head: 'escalatedToDepartmentHead',
  office: 'escalatedToOfficeHead',
  ask: 'itemUnreported',
  prompt: 'servicePrompt',
};

export interface Waiting {
  readonly person: readonly string[];
  readonly head: readonly string[];
  readonly ref: ObjectRef;
}

/** The side that has not confirmed yet. */
function handoverWaits(id: string, world: World, ctx: Pick<Context, 'directory'>): Waiting | null {
  const h = world.handovers.find((x) => x.id === id);
  if (!h) return null;
  const gives = handoverState(h) === 'taken';
  const a = world.assignments.find((x) => x.id === (gives ? h.assignmentId : h.toAssignmentId));
  if (!a) return null;
  const task = world.tasks.find((x) => x.id === (gives ? h.taskId : h.toTaskId));
  return {
    person: task ? taskPeople(ctx.directory, a, task) : packagePeople(ctx.directory, a),
    head: headPeople(ctx.directory, a),
    ref: { type: 'handover', id: h.id, label: gives ? 'give' : 'take' },
  };
}

/** Who owes what a deadline is about, and who is above him. */
export function waitingFor(
  subject: DeadlineSubject,
  world: World,
  ctx: Pick<Context, 'directory'>,
): Waiting | null {
  const office = officePeople(world);
  const reception: ObjectRef = { type: 'reception', id: world.reception.id };
  switch (subject.kind) {
    case 'task-acknowledge':
    case 'task-due': {
      const t = world.tasks.find((x) => x.id === subject.id);
      const a = world.assignments.find((x) => x.id === subject.assignmentId);
      if (!t || !a) return null;
      return {
        person: taskPeople(ctx.directory, a, t),
        head: headPeople(ctx.directory, a),
        ref: { type: 'task', id: t.id },
      };
    }
    case 'signature': {
      const a = world.assignments.find((x) => x.id === subject.assignmentId);
      if (!a) return null;
      return {
        person: packagePeople(ctx.directory, a),
        head: headPeople(ctx.directory, a),
        ref: { type: 'assignment', id: a.id, label: subject.scope },
      };
    }
    case 'approval': {
      const p = world.approvals.find((x) => x.id === subject.id);
      if (!p) return null;
      const ref: ObjectRef = { type: 'approval', id: p.id, label: p.matter };
      return { person: approvalPeople(world, ctx.directory, p), head: office, ref };
    }
    case 'follow-up': {
      const f = world.followUps.find((x) => x.id === subject.id);
      const ref: ObjectRef = { type: 'follow-up', id: subject.id };
      return { person: f?.ownerId ? [f.ownerId] : office, head: office, ref };
    }
    case 'task-prompt': {
      const t = world.tasks.find((x) => x.id === subject.id);
      const a = world.assignments.find((x) => x.id === subject.assignmentId);
      if (!t || !a) return null;
      const person = taskPeople(ctx.directory, a, t);
      return { person, head: person, ref: { type: 'task', id: t.id } };
    }
    case 'item': {
      const { key: id, edge: label } = subject;
      const person = itineraryPeople(world);
      return { person, head: office, ref: { type: 'item', id, label } };
    }
    case 'handover':
      return handoverWaits(subject.id, world, ctx);
    case 'amendment':
      return null; // notice/amendment-notices.ts
    case 'facts':
    case 'summary':
      return { person: office, head: office, ref: reception };
  }
}

/** A prompt that comes too late is counted, and not said: the guests may be gone. */
function isStale(fact: FactOf<'DeadlinePassed'>, { tasks, items }: World): boolean {
  const { subject } = fact;
  if (subject.kind !== 'task-prompt') return false;
  const task = tasks.find((t) => t.id === subject.id);
  return !task || !isFresh(task, items, fact.due, fact.at);
}

/** The ladder's messages: person → department head → office head, one per step. */
export function deadlineNotices(fact: Fact, world: World, ctx: Context): Telling[] {
  if (fact.type !== 'DeadlinePassed') return [];
  const waiting = waitingFor(fact.subject, world, ctx);
  if (!waiting || isStale(fact, world)) return [];
  const to =
    fact.step === 'office'
      ? officeHeadPeople(ctx.directory)
      : fact.step === 'head'
        ? waiting.head
        : waiting.person;
  const missing = fact.subject.kind === 'facts' && fact.step !== 'office';
  const own = fact.subject.kind === 'handover' ? 'handoverWaiting' : KIND[fact.step];
  return [{ to, kind: missing ? 'factMissing' : own, refs: [waiting.ref] }];
}
