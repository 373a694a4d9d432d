import { decidesAt } from '../approval/route';
import { DEFAULT_ROUTE } from '../approval/approval';
import type { CommandOf } from '../command';
import type { Case, Decision } from '../decision';
import type { Fact } from '../fact';
import { openFollowUp } from '../follow-up/open-follow-up';
import type { ObjectRef } from '../gate/missing-code';
import type { Principal } from '../people/actor';
import { authorityFor, isOffice } from '../people/authority';
import { hasPlanPath } from '../plan/plan-path';
import { conflict, invalid, isRefusal, notFound } from '../refusal';
import { followAnswer } from './follow-answer';
import type { World } from '../world';
import type { Remark } from './remark';

/** The office, leaders, and everybody who decides somewhere on the way of a plan or of its changes. */
const reviews =
  (on: Case) =>
  (p: Principal): boolean => {
    if (isOffice(p) || p.role === 'leader') return true;
    const { routes } = on.ctx.directory;
    const steps = [...(routes.plan ?? DEFAULT_ROUTE), ...(routes.change ?? DEFAULT_ROUTE)];
    const running = on.world.approvals
      .filter((a) => a.matter === 'plan' || a.matter === 'change')
      .flatMap((a) => a.steps.map((s) => s.approver));
    return [...steps, ...running].some((step) => decidesAt(on.world.reception, step)(p));
  };

export const remarkRef = (r: Remark): ObjectRef => ({ type: 'remark', id: r.id, label: r.path });

/** Remarks nobody has answered: a plan is not submitted over them. */
export const openRemarks = (world: Pick<World, 'remarks'>): readonly Remark[] =>
  world.remarks.filter((r) => r.status === 'open');

/** Puts a remark on a place of a plan version, which opens a revision task for the officer. */
export function decideRemark(c: CommandOf<'plan.remark'>, on: Case): Decision {
  const may = authorityFor(on.actor, on.ctx, c, reviews(on));
  if (isRefusal(may)) return may;
  const { reception: r } = on.world;
  if (r.status !== 'open' && r.status !== 'postponed') return conflict('reception.not-open');
  const version = on.world.planVersions.find((v) => v.number === c.version);
  if (!version) return notFound('plan.version-unknown');
  if (!hasPlanPath(version.document, c.path)) return invalid('remark.path-unknown');
  const opened = openFollowUp(on, {
    kind: 'revision',
    assignmentId: null,
    what: c.text,
    ownerId: r.officerId ?? r.createdBy,
    dueAt: on.ctx.now + r.pace.answerWithin,
    openedBy: may.by.by,
    about: { path: c.path, version: c.version },
  });
  const remark: Remark = {
    id: on.ctx.newId(),
    receptionId: r.id,
    version: c.version,
    path: c.path,
    text: c.text,
    by: may.by.by,
    forUserId: may.by.forUserId ?? null,
    recordedBy: may.by.recordedBy ?? null,
    at: on.ctx.now,
    status: 'open',
    outcome: null,
    answer: null,
    answeredBy: null,
    answeredAt: null,
    answeredIn: null,
    followUpId: opened.followUpId,
    assignmentId: null,
    edits: null,
    preview: null,
  };
  const { id: remarkId, path } = remark;
  return [{ type: 'RemarkMade', remarkId, version: c.version, path, private: { remark } }, opened];
}

/**
 * Answers a remark: adopted, or declined with the reason. The answer is shown in the version that was
 * frozen since, where one is named, else in the next one.
 */
export function decideAnswerRemark(c: CommandOf<'plan.answer-remark'>, on: Case): Decision {
  const may = authorityFor(on.actor, on.ctx, c, isOffice);
  if (isRefusal(may)) return may;
  const remark = on.world.remarks.find((r) => r.id === c.remarkId);
  if (!remark) return notFound();
  if (remark.status !== 'open') return conflict('remark.answered', [remarkRef(remark)]);
  const next = on.world.reception.lastPlanVersion + 1;
  const answeredIn = c.inVersion ?? next;
  if (answeredIn <= remark.version || answeredIn > next) return invalid('remark.version-unfit');
  const followed = followAnswer(on, remark, c);
  if (isRefusal(followed)) return followed;
  const facts: Fact[] = [
    ...followed,
    {
      type: 'RemarkAnswered',
      remarkId: remark.id,
      outcome: c.outcome,
      answeredIn,
      at: on.ctx.now,
      ...may.by,
      private: { answer: c.answer },
    },
  ];
  const task = on.world.followUps.find((f) => f.id === remark.followUpId);
  if (task?.status === 'open') {
    facts.push({
      type: 'FollowUpClosed',
      followUpId: task.id,
      at: on.ctx.now,
      ...may.by,
      private: { note: c.answer },
    });
  }
  return facts;
}
