import { submitApproval } from '../approval/submit-approval';
import type { CommandOf } from '../command';
import type { Case, Decision } from '../decision';
import { authorityFor, isOffice } from '../people/authority';
import { conflict, isRefusal } from '../refusal';

/** 小结: the office completes what the facts have pre-filled, then hands it in along its route (R156). */
export function decideSummary(c: CommandOf<'summary.save' | 'summary.submit'>, on: Case): Decision {
  const may = authorityFor(on.actor, on.ctx, c, isOffice);
  if (isRefusal(may)) return may;
  const { reception: r } = on.world;
  if (r.status !== 'open') return conflict('reception.not-open');
  if (r.summaryStatus === 'submitted') return conflict('summary.submitted');
  if (r.summaryStatus === 'approved') return conflict('summary.approved');
  if (c.kind === 'summary.save') {
    const { base } = c;
    const isOther = base?.text !== r.summaryText || base.lessons !== r.summaryLessons;
    // Another has written meanwhile: his words are not written over unread.
    if (base && isOther) return conflict('summary.changed');
    return [{ type: 'SummarySaved', private: { text: c.text, lessons: c.lessons ?? null } }];
  }
  if (r.stage !== 'summarize') return conflict('summary.not-in-stage');
  if (r.summaryStatus === 'none' || !r.summaryText?.trim()) return conflict('summary.empty');
  const asked = submitApproval(on, 'summary', {}, null);
  return isRefusal(asked) ? asked : [{ type: 'SummarySubmitted' }, ...asked];
}
