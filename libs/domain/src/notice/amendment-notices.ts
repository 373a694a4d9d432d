import { deputyOf } from '../amendment/decision-clock';
import type { Amendment } from '../amendment/amendment';
import { isOpenAmendment } from '../amendment/amendment';
import type { Fact } from '../fact';
import type { ObjectRef } from '../gate/missing-code';
import { personOf } from '../people/directory';
import { isOfficeRole } from '../people/role';
import type { Context, World } from '../world';
import { officeHeadPeople, officePeople } from './recipients';
import type { Telling } from './telling';

const refsTo = (a: Amendment): readonly ObjectRef[] => [
  { type: 'amendment', id: a.id, label: String(a.number) },
];

/** A proposal from elsewhere, or one with a clock, waits for the office; its own plans it knows. */
function asked(a: Amendment, world: World, ctx: Context): Telling[] {
  if (a.status === 'what-if') return [];
  const from = personOf(ctx.directory, a.proposedBy)?.role;
  const own = from !== undefined && isOfficeRole(from) && a.source === 'office';
  if (own && a.clock === null) return [];
  return [{ to: officePeople(world), kind: 'changeAsked', refs: refsTo(a) }];
}

/** The clock has run out: the deputy, then those who answer for it. */
function clockTold(a: Amendment, step: string, world: World, ctx: Context): Telling[] {
  const refs = refsTo(a);
  if (step === 'due') {
    const deputy = deputyOf(a);
    return [{ to: deputy ? [deputy] : officeHeadPeople(ctx.directory), kind: 'changeAsked', refs }];
  }
  const all = [
    ...officePeople(world),
    a.proposedBy,
    ...(a.clock?.deputyId ? [a.clock.deputyId] : []),
  ];
  if (a.status === 'dropped') return [{ to: all, kind: 'changeDropped', refs }];
  return isOpenAmendment(a)
    ? [{ to: [...all, ...officeHeadPeople(ctx.directory)], kind: 'changeAsked', refs }]
    : [];
}

/**
 * Who hears that a change is in force, beside those whose tasks it touches: the leader in charge, who
 * runs the reception, and who proposed it.
 */
export const informedOf = (world: World, proposedBy: string): readonly string[] => [
  ...new Set([world.reception.leaderId ?? '', ...officePeople(world), proposedBy].filter(Boolean)),
];

/** Messages about proposed changes; those about what changes for a department come from its tasks. */
export function amendmentTellings(fact: Fact, world: World, ctx: Context): Telling[] {
  if (fact.type === 'DeadlinePassed') {
    if (fact.subject.kind !== 'amendment') return [];
    const { id } = fact.subject;
    const late = world.amendments.find((a) => a.id === id);
    return late ? clockTold(late, fact.step, world, ctx) : [];
  }
  if (!('amendmentId' in fact)) return [];
  const a = world.amendments.find((x) => x.id === fact.amendmentId);
  if (!a) return [];
  const refs = refsTo(a);
  switch (fact.type) {
    case 'AmendmentProposed':
    case 'AmendmentKept':
      return asked(a, world, ctx);
    case 'AmendmentPublished':
      return [{ to: informedOf(world, a.proposedBy), kind: 'changeInForce', refs }];
    case 'AmendmentDropped':
      return [{ to: [a.proposedBy], kind: 'changeDropped', refs }];
    default:
      return [];
  }
}
