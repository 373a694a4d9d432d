import type { CommandOf } from '../command';
import type { Case, Decision } from '../decision';
import { authorityFor, isLeaderOrHead, isOffice, leadsPackage } from '../people/authority';
import { personOf } from '../people/directory';
import { conflict, forbidden, invalid, isRefusal, notFound } from '../refusal';
import { openFollowUp } from './open-follow-up';

/** A promise made to the guests, or something to be done after (交办事宜). */
export function decideAddFollowUp(c: CommandOf<'follow-up.add'>, on: Case): Decision {
  const may = authorityFor(on.actor, on.ctx, c, (p) => isOffice(p) || p.role === 'liaison');
  if (isRefusal(may)) return may;
  if (!['open', 'postponed'].includes(on.world.reception.status)) {
    return conflict('reception.not-open');
  }
  if (c.ownerId && !personOf(on.ctx.directory, c.ownerId)) return invalid('owner.unknown');
  return [
    openFollowUp(on, {
      kind: 'commitment',
      assignmentId: c.assignmentId ?? null,
      what: c.what,
      ownerId: c.ownerId ?? null,
      dueAt: c.dueAt ?? null,
      openedBy: may.by.by,
    }),
  ];
}

/** The office changes what is to be done, by whom or until when. */
export function decideEditFollowUp(c: CommandOf<'follow-up.edit'>, on: Case): Decision {
  const may = authorityFor(on.actor, on.ctx, c, isOffice);
  if (isRefusal(may)) return may;
  const f = on.world.followUps.find((x) => x.id === c.followUpId);
  if (!f) return notFound();
  if (f.status !== 'open') return conflict('follow-up.closed');
  if (c.ownerId && !personOf(on.ctx.directory, c.ownerId)) return invalid('owner.unknown');
  return [
    {
      type: 'FollowUpEdited',
      followUpId: f.id,
      ownerId: c.ownerId === undefined ? f.ownerId : c.ownerId,
      dueAt: c.dueAt === undefined ? f.dueAt : c.dueAt,
      private: { what: c.what ?? f.what },
    },
  ];
}

/**
 * A condition is met when the department that set it says so, or a leader decides; a 补办 item and a
 * commitment are closed by their owner or the office; the 补办 of a change that is in force before its
 * approval by that approval, else by a leader or the office head who did not publish it.
 */
export function decideCloseFollowUp(c: CommandOf<'follow-up.close'>, on: Case): Decision {
  const f = on.world.followUps.find((x) => x.id === c.followUpId);
  if (!f) return notFound();
  if (f.status !== 'open') return conflict('follow-up.closed');
  // Its answer closes it: the reader of the next version must see what became of the remark.
  if (f.kind === 'revision') return conflict('follow-up.answer-the-remark');
  const a = on.world.assignments.find((x) => x.id === f.assignmentId);
  // Nobody makes up for an approval by saying so himself.
  const ratifies = f.about?.amendment !== undefined;
  const may = authorityFor(on.actor, on.ctx, c, (p) =>
    f.kind === 'condition'
      ? isLeaderOrHead(p) || (a !== undefined && leadsPackage(a)(p))
      : ratifies
        ? isLeaderOrHead(p) && p.userId !== f.openedBy
        : p.userId === f.ownerId || isOffice(p),
  );
  if (isRefusal(may)) {
    const own = ratifies && may.code === 'act.forbidden';
    return own ? forbidden('follow-up.ratify-first') : may;
  }
  return [
    {
      type: 'FollowUpClosed',
      followUpId: f.id,
      at: on.ctx.now,
      ...may.by,
      private: { note: c.note },
    },
  ];
}
