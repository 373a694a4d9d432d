import type { CommandOf } from '../command';
import type { Case, Decision } from '../decision';
import type { Fact } from '../fact';
import { authorityFor, isOffice } from '../people/authority';
import type { Reason, Refusal } from '../refusal';
import { conflict, isRefusal, refuse } from '../refusal';
import { formFaults } from './lint-plan';
import { lintNow, unfit } from './lint-now';
import type { PlanMerge } from './merge';
import { mergePlans } from './merge';
import type { PlanDocument } from './plan-document';
import { EMPTY_PLAN } from './plan-document';

/** So many revisions of a draft are kept to compare with. */
export const KEPT_REVISIONS = 50;

/** More paths than this are counted: whoever changed everything reads the draft again. */
const NAMED_PATHS = 100;

const saved = (on: Case, document: PlanDocument): readonly Fact[] => [
  {
    type: 'DraftSaved',
    draftRevision: on.world.reception.draftRevision + 1,
    private: { document },
  },
];

/** Nothing to say where nobody changed anything: a reason names its paths. */
const paths = (code: string, list: readonly string[]): Reason[] =>
  list.length === 0
    ? []
    : [
        {
          code,
          objects: list.slice(0, NAMED_PATHS).map((id, i) => ({
            type: 'plan-path',
            id,
            ...(i === NAMED_PATHS - 1 && list.length > NAMED_PATHS
              ? { count: list.length - NAMED_PATHS }
              : {}),
          })),
        },
      ];

/** What both, only the sender, and only others changed since the revision he started from. */
function report({ conflicts, mine, theirs }: PlanMerge): Reason[] {
  const both = new Set(mine.filter((path) => theirs.includes(path)));
  const agreed = (path: string): boolean => !both.has(path);
  return [
    ...paths('draft.changed-by-both', conflicts),
    ...paths('draft.changed-by-you', mine.filter(agreed)),
    ...paths('draft.changed-by-others', theirs.filter(agreed)),
  ];
}

/** The sender's change and the others', put together; `null` when his start is no longer kept. */
function merged(on: Case, document: PlanDocument, revision: number): PlanMerge | null {
  const base = revision === 0 ? EMPTY_PLAN : on.world.draftBase;
  return base ? mergePlans(base, document, on.world.draft ?? EMPTY_PLAN) : null;
}

function mayDraft(c: CommandOf<'plan.save' | 'plan.merge'>, on: Case): Refusal | null {
  const may = authorityFor(on.actor, on.ctx, c, isOffice);
  if (isRefusal(may)) return may;
  const { status } = on.world.reception;
  return status === 'closed' || status === 'cancelled' ? conflict('reception.not-open') : null;
}

/**
 * Saves the draft. Two officers never overwrite each other: the revision must be the one they read;
 * else the answer tells path by path who has changed what since.
 */
export function decideSave(c: CommandOf<'plan.save'>, on: Case): Decision {
  const no = mayDraft(c, on);
  if (no) return no;
  if (c.expectedRevision !== on.world.reception.draftRevision) {
    const both = merged(on, c.document, c.expectedRevision);
    return refuse(412, 'draft.stale', both ? report(both) : []);
  }
  return unfit(on, c.document) ?? saved(on, c.document);
}

/** Two changes that are each in order may not be so together: a task on an item the other removed. */
function unfitTogether(on: Case, document: PlanDocument): Refusal | null {
  const faults = formFaults(lintNow(on, document));
  return faults.length
    ? refuse(
        409,
        'draft.unfit-together',
        faults.map((f) => ({
          code: f.code,
          objects: [{ type: 'finding', id: f.path, ...(f.detail ? { label: f.detail } : {}) }],
        })),
      )
    : null;
}

/**
 * Saves what was written on an older revision together with what others saved since. Where both
 * changed the same place to different things it is refused with these places, and nothing is stored.
 */
export function decideMerge(c: CommandOf<'plan.merge'>, on: Case): Decision {
  const no = mayDraft(c, on) ?? unfit(on, c.document);
  if (no) return no;
  const { draftRevision } = on.world.reception;
  if (c.baseRevision > draftRevision) return conflict('draft.base-unknown');
  if (c.baseRevision === draftRevision) return saved(on, c.document);
  const both = merged(on, c.document, c.baseRevision);
  if (!both) return conflict('draft.base-unknown');
  if (both.conflicts.length) return refuse(409, 'draft.conflict', report(both));
  return unfitTogether(on, both.document) ?? saved(on, both.document);
}
