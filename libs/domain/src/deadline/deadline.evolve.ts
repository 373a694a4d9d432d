import type { Fact } from '../fact';
import { patchRow } from '../rows';
import type { World } from '../world';
import { stepBit } from './step';

/** Marks a step as fired on the row its deadline belongs to. */
export function evolveDeadline(world: World, fact: Fact): World {
  if (fact.type !== 'DeadlinePassed') return world;
  const { subject } = fact;
  const bit = stepBit(fact.step);
  switch (subject.kind) {
    case 'task-acknowledge':
      return {
        ...world,
        tasks: patchRow(world.tasks, subject.id, (t) => ({ ackFired: t.ackFired | bit })),
      };
    case 'task-due':
      return {
        ...world,
        tasks: patchRow(world.tasks, subject.id, (t) => ({ dueFired: t.dueFired | bit })),
      };
    case 'signature':
      return {
        ...world,
        assignments: patchRow(world.assignments, subject.assignmentId, (a) => ({
          fired: { ...a.fired, [subject.scope]: (a.fired[subject.scope] ?? 0) | bit },
        })),
      };
    case 'approval':
      return {
        ...world,
        approvals: patchRow(world.approvals, subject.id, (p) => ({ fired: p.fired | bit })),
      };
    case 'amendment':
      return {
        ...world,
        amendments: patchRow(world.amendments, subject.id, (a) => ({ fired: a.fired | bit })),
      };
    case 'follow-up':
      return {
        ...world,
        followUps: patchRow(world.followUps, subject.id, (f) => ({ fired: f.fired | bit })),
      };
    case 'task-prompt':
      return {
        ...world,
        tasks: patchRow(world.tasks, subject.id, (t) => ({
          promptsFired: Math.max(t.promptsFired, subject.n),
        })),
      };
    case 'item': {
      const field = subject.edge === 'start' ? 'startFired' : 'endFired';
      return {
        ...world,
        items: world.items.map((i) =>
          i.key === subject.key ? { ...i, [field]: i[field] | bit } : i,
        ),
      };
    }
    case 'handover':
      return {
        ...world,
        handovers: patchRow(world.handovers, subject.id, (h) => ({ fired: h.fired | bit })),
      };
    case 'facts':
    case 'summary': {
      const { fired } = world.reception;
      return {
        ...world,
        reception: {
          ...world.reception,
          fired: { ...fired, [subject.kind]: (fired[subject.kind] ?? 0) | bit },
        },
      };
    }
  }
}
