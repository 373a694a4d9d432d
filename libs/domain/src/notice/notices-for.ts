import { isOwed } from '../assignment/task';
import type { Fact } from '../fact';
import type { ObjectRef } from '../gate/missing-code';
import type { Context, World } from '../world';
import { amendmentTellings } from './amendment-notices';
import { bundle } from './bundle';
import { deadlineNotices } from './deadline-notices';
import { deskTellings } from './desk-notices';
import { itemTellings } from './item-notices';
import type { NoticeDraft } from './notice';
import {
  approvalPeople,
  everyoneTold,
  officePeople,
  packagePeople,
  taskPeople,
} from './recipients';
import type { Telling } from './telling';

/** `label` is a code: a stage, a scope, a matter; the words are made when it is read. */
const ref = (type: ObjectRef['type'], id: string, label?: string): readonly ObjectRef[] => [
  { type, id, ...(label ? { label } : {}) },
];

function taskTellings(fact: Fact, world: World, ctx: Context): Telling[] {
  if (!('taskId' in fact) || fact.taskId === null) return [];
  const t = world.tasks.find((x) => x.id === fact.taskId);
  const a = world.assignments.find((x) => x.id === t?.assignmentId);
  if (!t || !a) return [];
  const refs = ref('task', t.id);
  const doer = t.doerId ? [t.doerId] : [];
  switch (fact.type) {
    case 'TaskSent':
      return [{ to: [...packagePeople(ctx.directory, a), ...doer], kind: 'packageSent', refs }];
    case 'TaskChanged':
      return [
        { to: taskPeople(ctx.directory, a, t), kind: 'changed', refs },
        ...(fact.fromDoerId ? [{ to: [fact.fromDoerId], kind: 'withdrawn', refs } as const] : []),
      ];
    case 'TaskTimed': {
      if (fact.news === undefined || !isOwed(t)) return [];
      const kind = fact.news === 'set' ? 'timeSet' : 'timeOpen';
      return [{ to: taskPeople(ctx.directory, a, t), kind, refs }];
    }
    case 'TaskWithdrawn':
      return [{ to: taskPeople(ctx.directory, a, t), kind: 'withdrawn', refs }];
    case 'TaskAssigned':
      return fact.acknowledged ? [] : [{ to: [fact.doerId], kind: 'taskAssigned', refs }];
    case 'TaskResent':
      return [{ to: taskPeople(ctx.directory, a, t), kind: 'packageSent', refs }];
    case 'TaskReturned':
      return [{ to: officePeople(world), kind: 'taskReturned', refs }];
    case 'TaskRejected':
      return [{ to: taskPeople(ctx.directory, a, t), kind: 'taskReturned', refs }];
    case 'TaskBlocked':
      return [
        {
          to: [...officePeople(world), ...packagePeople(ctx.directory, a)],
          kind: 'taskBlocked',
          refs,
        },
      ];
    case 'TaskReminded':
      return [{ to: taskPeople(ctx.directory, a, t), kind: 'reminded', refs }];
    case 'TaskMessageSaid':
      return [
        {
          to: fact.fromOffice ? taskPeople(ctx.directory, a, t) : officePeople(world),
          kind: 'messageOnTask',
          refs,
        },
      ];
    case 'ActDisputed':
      return [{ to: officePeople(world), kind: 'disputed', refs }];
    default:
      return [];
  }
}

function assignmentTellings(fact: Fact, world: World, ctx: Context): Telling[] {
  if (!('assignmentId' in fact) || fact.assignmentId === null) return [];
  const a = world.assignments.find((x) => x.id === fact.assignmentId);
  if (!a) return [];
  const refs = ref('assignment', a.id);
  switch (fact.type) {
    case 'AssignmentWithdrawn':
      return [{ to: packagePeople(ctx.directory, a), kind: 'withdrawn', refs }];
    case 'Signed':
      if (fact.answer === 'object') {
        const to = [...officePeople(world), world.reception.leaderId ?? ''];
        return [{ to, kind: 'objectionRaised', refs }];
      }
      return fact.answer === 'agree-with-condition'
        ? [{ to: officePeople(world), kind: 'conditionRaised', refs }]
        : [];
    case 'ObjectionDecided':
      return [{ to: packagePeople(ctx.directory, a), kind: 'objectionAnswered', refs }];
    case 'SignatureEnded':
      if (fact.status === 'void') {
        return [{ to: packagePeople(ctx.directory, a), kind: 'changed', refs }];
      }
      return fact.status === 'reopened'
        ? [
            {
              to: [...packagePeople(ctx.directory, a), ...officePeople(world)],
              kind: 'signatureReopened',
              refs,
            },
          ]
        : [];
    case 'ActDisputed':
      return fact.taskId === null ? [{ to: officePeople(world), kind: 'disputed', refs }] : [];
    default:
      return [];
  }
}

function approvalTellings(fact: Fact, world: World, ctx: Context): Telling[] {
  if (!('approvalId' in fact)) return [];
  const p = world.approvals.find((x) => x.id === fact.approvalId);
  if (!p) return [];
  const refs = ref('approval', p.id, p.matter);
  const asked: Telling = {
    to: approvalPeople(world, ctx.directory, p),
    kind: 'approvalAsked',
    refs,
  };
  const submitter = [p.submittedBy, ...officePeople(world)];
  switch (fact.type) {
    case 'ApprovalSubmitted':
    case 'ApproverAdded':
      return [asked];
    case 'ApprovalStepPassed':
      return p.status === 'pending' ? [asked] : [];
    case 'ApprovalGranted':
      // A change that is agreed to is in force with it, and told as that.
      if (p.subject.amendment && p.subject.ratifies == null) return [];
      return [{ to: submitter, kind: 'approved', refs }];
    case 'ApprovalDisputed':
      return [{ to: officePeople(world), kind: 'disputed', refs }];
    case 'ApprovalReturned':
      return [{ to: submitter, kind: 'approvalReturned', refs }];
    default:
      return [];
  }
}

const leadsOf = (world: World, ctx: Context): readonly string[] =>
  world.assignments
    .filter((a) => a.status === 'active')
    .flatMap((a) => packagePeople(ctx.directory, a));

function receptionTellings(fact: Fact, world: World, ctx: Context): Telling[] {
  const refs = ref('reception', world.reception.id);
  switch (fact.type) {
    case 'ReceptionCancelled':
      return [{ to: everyoneTold(world, ctx), kind: 'cancelled', refs }];
    case 'ReceptionPostponed':
      return [{ to: everyoneTold(world, ctx), kind: 'postponed', refs }];
    case 'ReceptionResumed':
      return [{ to: everyoneTold(world, ctx), kind: 'resumed', refs }];
    case 'ReceptionClosed':
      return [{ to: officePeople(world), kind: 'closed', refs }];
    case 'StageAdvanced':
      return [
        {
          to: [...officePeople(world), ...leadsOf(world, ctx)],
          kind: 'stageReached',
          refs: ref('reception', world.reception.id, fact.to),
        },
      ];
    case 'ReceptionLaunched': {
      const leader = world.reception.leaderId;
      const launched = ref('reception', world.reception.id, world.reception.stage);
      return leader ? [{ to: [leader], kind: 'stageReached', refs: launched }] : [];
    }
    default:
      return [];
  }
}

/** 代录: the person it was recorded for is told, and may dispute it. */
function onBehalfTellings(fact: Fact): Telling[] {
  if (!('recordedBy' in fact) || !fact.recordedBy) return [];
  const refs: ObjectRef[] = [];
  if ('taskId' in fact) refs.push({ type: 'task', id: fact.taskId });
  else if ('signatureId' in fact) refs.push({ type: 'signature', id: fact.signatureId });
  else if ('approvalId' in fact) refs.push({ type: 'approval', id: fact.approvalId });
  return [{ to: [fact.by], kind: 'recordedOnBehalf', refs }];
}

/**
 * Who is told what by these facts: bundled per person and kind, so that a package of forty tasks is one
 * message. `actorId` is not told what he did himself.
 */
export function noticesFor(
  facts: readonly Fact[],
  world: World,
  ctx: Context,
  actorId: string | null,
): readonly NoticeDraft[] {
  const tellings = facts.flatMap((fact): Telling[] => [
    ...taskTellings(fact, world, ctx),
    ...assignmentTellings(fact, world, ctx),
    ...approvalTellings(fact, world, ctx),
    ...amendmentTellings(fact, world, ctx),
    ...receptionTellings(fact, world, ctx),
    ...itemTellings(fact, world),
    ...onBehalfTellings(fact),
    ...deskTellings(fact, world),
    ...deadlineNotices(fact, world, ctx),
  ]);
  return bundle(tellings, world, ctx, actorId);
}
