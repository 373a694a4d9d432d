import type { Assignment } from '../assignment/assignment';
import type { CommandOf } from '../command';
import type { Case, Decision } from '../decision';
import type { By } from '../fact-shape';
import type { FollowUp } from '../follow-up/follow-up';
import { openFollowUp } from '../follow-up/open-follow-up';
import { authorityFor, isLeaderOrHead, isOffice } from '../people/authority';
import { headsOf, personOf, type Directory } from '../people/directory';
import { conflict, invalid, isRefusal, notFound, type Refusal } from '../refusal';
import type { World } from '../world';
import type { InstructionPlace } from './instruction.command';
import type { InstructionFact } from './instruction.fact';

/** The one who has to see to it: who leads the package, else the head of its department. */
const ownerIn = (directory: Directory, host: Assignment): string | null =>
  host.leadId ?? headsOf(directory, host.departmentId).at(0)?.userId ?? null;

const activePackage = (world: World, id: string | null): Assignment | undefined =>
  world.assignments.find((a) => a.id === id && a.status === 'active');

/** The 主办 by the place: the task's or the package named; at an item, who alone works on it. */
function hostAt(world: World, place: InstructionPlace): Assignment | null {
  const task = world.tasks.find((t) => t.id === place.taskId);
  const named = activePackage(world, task?.assignmentId ?? place.packageId ?? null);
  if (named) return named;
  if (!place.itemKey) return null;
  const working = new Set(
    world.tasks
      .filter((t) => t.itemKey === place.itemKey && t.status !== 'withdrawn')
      .map((t) => t.assignmentId),
  );
  const [only, ...others] = working;
  return others.length === 0 ? (activePackage(world, only ?? null) ?? null) : null;
}

function faultIn(world: World, c: InstructionPlace): Refusal | null {
  const isMissing =
    (c.taskId && !world.tasks.some((t) => t.id === c.taskId)) ||
    (c.packageId && !world.assignments.some((a) => a.id === c.packageId)) ||
    (c.itemKey && !world.items.some((i) => i.key === c.itemKey));
  return isMissing ? notFound('instruction.place-unknown') : null;
}

function dispatched(
  on: Case,
  f: Pick<FollowUp, 'id' | 'dueAt'>,
  to: { readonly assignmentId: string; readonly ownerId: string; readonly by: By },
): InstructionFact {
  return {
    type: 'InstructionDispatched',
    followUpId: f.id,
    assignmentId: to.assignmentId,
    ownerId: to.ownerId,
    dueAt: f.dueAt ?? on.ctx.now + on.world.reception.pace.answerWithin,
    at: on.ctx.now,
    ...to.by,
  };
}

/**
 * 批示: the office has it at once, with the 主办 suggested. While guests are here nobody waits for the
 * office's tap: then it goes to the 主办 in the same act.
 */
export function decideGiveInstruction(c: CommandOf<'instruction.give'>, on: Case): Decision {
  const may = authorityFor(on.actor, on.ctx, c, isLeaderOrHead);
  if (isRefusal(may)) return may;
  const { reception: r } = on.world;
  if (r.status !== 'open' && r.status !== 'postponed') return conflict('reception.not-open');
  const fault = faultIn(on.world, c);
  if (fault) return fault;
  const host = hostAt(on.world, c);
  const taskItem = on.world.tasks.find((t) => t.id === c.taskId)?.itemKey;
  const itemKey = c.itemKey ?? taskItem;
  const opened = openFollowUp(on, {
    kind: 'instruction',
    assignmentId: null,
    what: c.text,
    ownerId: r.officerId ?? r.createdBy,
    dueAt: on.ctx.now + r.pace.answerWithin,
    openedBy: may.as.userId,
    about: {
      hostId: host?.id ?? null,
      ...(c.taskId ? { taskId: c.taskId } : {}),
      ...(itemKey ? { itemKey } : {}),
    },
  });
  const ownerId = host ? ownerIn(on.ctx.directory, host) : null;
  if (r.stage !== 'execute' || !host || ownerId === null) return [opened];
  const { followUp } = opened.private;
  return [opened, dispatched(on, followUp, { assignmentId: host.id, ownerId, by: may.by })];
}

/** The 经办人 hands an instruction to its 主办: the one suggested, or another. */
export function decideDispatchInstruction(
  c: CommandOf<'instruction.dispatch'>,
  on: Case,
): Decision {
  const may = authorityFor(on.actor, on.ctx, c, isOffice);
  if (isRefusal(may)) return may;
  const f = on.world.followUps.find((x) => x.id === c.followUpId && x.kind === 'instruction');
  if (!f) return notFound();
  if (f.status !== 'open') return conflict('follow-up.closed');
  if (f.about?.dispatchedAt !== undefined) return conflict('instruction.dispatched');
  const host = activePackage(on.world, c.packageId ?? f.about?.hostId ?? null);
  if (!host) return invalid('instruction.host-unknown');
  const ownerId = c.ownerId ?? ownerIn(on.ctx.directory, host);
  if (ownerId === null || !personOf(on.ctx.directory, ownerId)) return invalid('owner.unknown');
  const given = { id: f.id, dueAt: c.dueAt ?? f.dueAt };
  return [dispatched(on, given, { assignmentId: host.id, ownerId, by: may.by })];
}
