import type { Fact } from '../fact';
import { patchRow } from '../rows';
import type { World } from '../world';
import { stepBit } from './step';

/** Subjects whose row keeps its own bits, with the list the row is in. */
const LISTS = {
  approval: 'approvals',
  amendment: 'amendments',
  'follow-up': 'followUps',
  handover: 'handovers',
} as const;

function onRow(world: World, kind: keyof typeof LISTS, id: string, bit: number): World {
  const list = LISTS[kind];
  const rows: readonly { readonly id: string; readonly fired: number }[] = world[list];
  return { ...world, [list]: patchRow(rows, id, (row) => ({ fired: row.fired | bit })) };
}

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
    case 'amendment':
    case 'follow-up':
    case 'handover':
      return onRow(world, subject.kind, subject.id, bit);
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
