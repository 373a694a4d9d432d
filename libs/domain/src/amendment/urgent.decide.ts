import { submitApproval } from '../approval/submit-approval';
import type { CommandOf } from '../command';
import type { Case, Decision } from '../decision';
import { evolveAll } from '../evolve';
import type { FactOf } from '../fact';
import { openFollowUp } from '../follow-up/open-follow-up';
import { authorityFor, isOffice } from '../people/authority';
import { personOf } from '../people/directory';
import { conflict, invalid, isRefusal } from '../refusal';
import { lookAgain } from './look-ahead';
import { passedToDeputy, sameLook } from './approve.decide';
import { openAmendment, withdrawOwn } from './propose.decide';
import { publishAmendment } from './publish-amendment';

/**
 * In force at once, with a reason, and agreed afterwards (补办): a 补办 item with owner and date stays
 * open until the route has ratified it.
 */
export function decidePublishUrgent(c: CommandOf<'amendment.publish-urgent'>, on: Case): Decision {
  const a = openAmendment(on, c.number);
  if (isRefusal(a)) return a;
  const { reception: r } = on.world;
  const may = authorityFor(
    on.actor,
    on.ctx,
    c,
    (p) => isOffice(p) || p.userId === r.coordinatorId || p.userId === passedToDeputy(on, a),
  );
  if (isRefusal(may)) return may;
  if (a.status === 'what-if') return conflict('amendment.keep-first');
  const look = c.previewHash === undefined ? lookAgain(on, a) : sameLook(on, a, c.previewHash);
  if (isRefusal(look)) return look;
  const ownerId = c.remedy?.ownerId ?? may.by.by;
  const dueAt = c.remedy?.dueAt ?? on.ctx.now + r.pace.answerWithin;
  if (!personOf(on.ctx.directory, ownerId)) return invalid('remedy.owner-unknown');
  if (dueAt <= on.ctx.now) return invalid('remedy.due-in-past');
  const opened = openFollowUp(on, {
    kind: 'remedial',
    assignmentId: null,
    what: c.reason,
    ownerId,
    dueAt,
    openedBy: may.by.by,
    about: { amendment: a.number },
  });
  const before = [...withdrawOwn(on, a), opened];
  const after = { ...on, world: evolveAll(on.world, before) };
  const minor = look.preview.weight === 'minor';
  const subject = {
    ...{ amendment: a.id, amendmentNumber: a.number },
    ...{ ratifies: opened.followUpId, minor },
  };
  const asked = submitApproval(after, 'change', subject, c.reason);
  if (isRefusal(asked)) return asked;
  const sent = asked.find((f): f is FactOf<'ApprovalSubmitted'> => f.type === 'ApprovalSubmitted');
  return publishAmendment(on, a, look, {
    by: may.by,
    granted: [...before, ...asked],
    urgent: { approvalId: sent?.approvalId ?? '', reason: c.reason },
  });
}
