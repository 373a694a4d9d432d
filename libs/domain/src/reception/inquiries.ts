import type { Case } from '../decision';
import type { Fact } from '../fact';
import type { By } from '../fact-shape';
import type { FollowUp } from '../follow-up/follow-up';
import { openFollowUp } from '../follow-up/open-follow-up';
import { factsToAsk } from './mandatory-facts';
import type { Reception } from './reception';

/** Whom to ask; `null`: nobody of the other side is known yet. */
const contactsOf = (r: Reception): readonly (string | null)[] => {
  const names = [...new Set(r.contacts.map((c) => c.name))];
  return names.length ? names : [null];
};

const isInquiry = (f: FollowUp): boolean => f.kind === 'inquiry';
const contactOf = (f: FollowUp): string | null => f.about?.contact ?? null;

/** Asked already: it runs, or a person has closed it in his own words. */
const isAsked = (f: FollowUp): boolean => f.status === 'open' || f.closeNote !== '';

/**
 * One liaison task per contact of the other side while mandatory facts are missing (F12, R29, R33): it
 * is opened when the reception is launched or a contact becomes known, and closes itself when its facts
 * are there or waived. The facts, after `on.world` has been changed.
 */
export function followInquiries(
  on: Pick<Case, 'world' | 'ctx' | 'actor' | 'actId'>,
  by: By,
): Fact[] {
  const { reception: r, followUps } = on.world;
  const inquiries = followUps.filter(isInquiry);
  const missing = factsToAsk(r).length > 0;
  const contacts = missing ? contactsOf(r) : [];
  const closed = inquiries
    .filter((f) => f.status === 'open' && !contacts.includes(contactOf(f)))
    .map((f): Fact => ({
      type: 'FollowUpClosed',
      followUpId: f.id,
      at: on.ctx.now,
      ...by,
      private: { note: '' },
    }));
  if (r.status !== 'open' || r.stage !== 'confirm') return closed;
  const unasked = contacts.filter(
    (contact) => !inquiries.some((f) => contactOf(f) === contact && isAsked(f)),
  );
  const opened = unasked.map((contact) =>
    openFollowUp(on, {
      kind: 'inquiry',
      assignmentId: null,
      what: contact ?? '',
      ownerId: r.liaisonIds.at(0) ?? r.officerId ?? r.createdBy,
      dueAt: (r.launchedAt ?? on.ctx.now) + r.pace.confirmWithin,
      openedBy: by.by,
      about: { contact },
    }),
  );
  return [...closed, ...opened];
}
