import { decidersOf } from '../approval/route';
import type { Approval } from '../approval/approval';
import type { Assignment } from '../assignment/assignment';
import type { Task } from '../assignment/task';
import type { Directory } from '../people/directory';
import { headsOf, officeHeads } from '../people/directory';
import type { Context, World } from '../world';

type People = readonly string[];

const present = (ids: readonly (string | null | undefined)[]): People => [
  ...new Set(ids.filter((id): id is string => Boolean(id))),
];

/** Those who answer for a package: its 联络员 and the head of the department. */
export const packagePeople = (directory: Directory, a: Assignment): People =>
  present([a.leadId, ...headsOf(directory, a.departmentId).map((p) => p.userId)]);

/** The head of the department: second step of the ladder. */
export const headPeople = (directory: Directory, a: Assignment): People =>
  present(headsOf(directory, a.departmentId).map((p) => p.userId));

/** Whose turn it is with a task: its doer, else those who answer for the package. */
export const taskPeople = (directory: Directory, a: Assignment, t: Task): People =>
  t.doerId ? [t.doerId] : packagePeople(directory, a);

/** Who runs the reception: 经办人 and 总协调. */
export const officePeople = (world: World): People =>
  present([world.reception.officerId ?? world.reception.createdBy, world.reception.coordinatorId]);

/** Who goes along with the guests, and the 总协调: they know what really happens. */
export const itineraryPeople = ({ reception: r }: World): People =>
  present([...r.liaisonIds, r.coordinatorId ?? r.officerId ?? r.createdBy]);

/** The head of the office: last step of the ladder. */
export const officeHeadPeople = (directory: Directory): People =>
  present(officeHeads(directory).map((p) => p.userId));

/** Whose decision a submission waits for. */
export function approvalPeople(world: World, directory: Directory, p: Approval): People {
  const step = p.steps.at(p.current);
  if (!step) return [];
  return present(
    decidersOf(world.reception, directory, step.approver)
      .map((d) => d.userId)
      .filter((id) => id !== p.submittedBy),
  );
}

/** Everybody who was told of the reception before: packages, doers, office, leader. */
export function everyoneTold(world: World, ctx: Context): People {
  const r = world.reception;
  return present([
    r.officerId,
    r.deputyOfficerId,
    r.coordinatorId,
    r.leaderId,
    ...r.liaisonIds,
    ...world.assignments.flatMap((a) => packagePeople(ctx.directory, a)),
    ...world.tasks.map((t) => t.doerId),
  ]);
}
