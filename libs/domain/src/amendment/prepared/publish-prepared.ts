import type { Case } from '../../decision';
import { evolveAll } from '../../evolve';
import type { Fact } from '../../fact';
import { acknowledgeBy } from '../../plan/acknowledge-by';
import { frozenAs } from '../../plan/freeze-plan';
import type { PlanDocument } from '../../plan/plan-document';
import { EMPTY_PLAN } from '../../plan/plan-document';
import { planTakes } from '../../plan/put-in-force';
import type { PlanSource } from '../../world';
import type { Amendment } from '../amendment';
import { factsEdited } from '../facts-edited';
import type { KeptLook } from '../look-ahead';
import type { PreparedChange, RowFact } from './prepared-change';

/** By when a task must be read: as prepared, or anew for one that asks again. */
function readBy(
  on: Case,
  { acknowledgeBy: asked }: PreparedChange,
  f: RowFact & Asked,
): number | null {
  const planned = asked[f.taskId];
  if (planned === undefined) return f.acknowledgeBy;
  return acknowledgeBy(on.world, on.ctx.now, f.due, planned);
}

type Asked = { readonly type: 'TaskSent' | 'TaskChanged' } & Extract<RowFact, { due: unknown }>;

/** The same fact as if it were found now. */
function madeNow(on: Case, a: Amendment, kept: PreparedChange, f: RowFact): Fact {
  const { now: at } = on.ctx;
  switch (f.type) {
    case 'TaskSent': {
      const by = readBy(on, kept, f);
      const task = { ...f.private.task, sentAt: at, timedAt: at, acknowledgeBy: by };
      return { ...f, acknowledgeBy: by, private: { task } };
    }
    case 'TaskChanged':
      return { ...f, at, acknowledgeBy: readBy(on, kept, f) };
    case 'TaskWithdrawn':
    case 'AssignmentWithdrawn':
      return { ...f, at, private: { reason: a.reason } };
    case 'AssignmentOpened':
      return { ...f, private: { assignment: { ...f.private.assignment, sentAt: at } } };
    case 'SignatureEnded':
    case 'HandoverMoved':
    case 'HandoverWithdrawn':
      return { ...f, at };
    default:
      return f;
  }
}

/**
 * The facts of a publication out of what was prepared: the very ones that computing it now would give.
 * The plan itself is named, not read: it lies in the proposal's row, where the new version is copied from.
 */
export function publishPrepared(
  on: Case,
  a: Amendment,
  { kept, preview }: KeptLook,
): readonly Fact[] {
  const edited = factsEdited(on, a, a.reason);
  const after = { ...on, world: evolveAll(on.world, edited) };
  const read: Partial<Pick<Amendment, 'document' | 'draft'>> = a;
  const from = (field: PlanSource['field']): PlanSource => ({ amendmentId: a.id, field });
  const textOf = (field: PlanSource['field']): PlanDocument => read[field] ?? EMPTY_PLAN;
  const frozen = frozenAs(after, {
    ...{ document: textOf('document'), copiedFrom: from('document') },
    ...{ hash: kept.hash, size: kept.size, changeNote: a.reason },
  });
  const taken = planTakes(after, frozen, {
    minor: preview.weight === 'minor',
    blocking: kept.blocking,
    ...(kept.draft === null
      ? { draft: null }
      : { draft: textOf(kept.draft), from: from(kept.draft) }),
  });
  return [...edited, ...taken, ...kept.facts.map((f) => madeNow(after, a, kept, f))];
}
