import type { Fact } from '@app/domain';
import type { AuditFact, Sealer } from '@app/persistence';
import { changeFact } from '@app/persistence';

type Open = Readonly<Record<string, unknown>>;

/** Documents and rows that are stored elsewhere under a hash, and need not be in the audit twice. */
const STORED_ELSEWHERE: readonly string[] = [
  'DraftSaved',
  'PlanFrozen',
  'AssignmentOpened',
  'ApprovalSubmitted',
  'AmendmentProposed',
  'AmendmentRevised',
];

const openPart = (fact: Fact): Open => {
  const { private: _sealed, ...open } = fact as Fact & { private?: unknown };
  return open;
};

const changesBetween = (
  prefix: string,
  from: Open,
  to: Open,
): Record<string, { from: unknown; to: unknown }> =>
  Object.fromEntries(
    Object.keys(to).map((field) => [
      `${prefix}.${field}`,
      { from: from[field] ?? null, to: to[field] ?? null },
    ]),
  );

/** Fields that a fact changed, for the history of a field. */
function changesOf(fact: Fact): Record<string, { from: unknown; to: unknown }> | null {
  switch (fact.type) {
    case 'ReceptionEdited':
      return changesBetween('reception', fact.private.from, fact.private.to);
    case 'ItemAdded':
      return changesBetween(`item.${fact.itemKey}`, {}, itemFields(fact.private.item));
    case 'ItemChanged':
      return changesBetween(
        `item.${fact.itemKey}`,
        { ...fact.from },
        itemFields(fact.private.item),
      );
    case 'TaskSent': {
      const { what, place, doerId, due } = fact.private.task;
      return changesBetween(`task.${fact.taskId}`, {}, { what, place, doerId, due });
    }
    case 'TaskChanged':
      return {
        ...changesBetween(`task.${fact.taskId}`, { due: fact.fromDue }, { due: fact.due }),
        ...changesBetween(
          `task.${fact.taskId}`,
          {},
          {
            what: fact.private.content.what,
            place: fact.private.content.place,
          },
        ),
      };
    case 'TaskTimed':
      return changesBetween(`task.${fact.taskId}`, {}, { due: fact.due });
    case 'TaskAssigned':
      return changesBetween(`task.${fact.taskId}`, { doerId: fact.from }, { doerId: fact.doerId });
    default:
      return null;
  }
}

const itemFields = (item: {
  title: string;
  place: string | null;
  startAt: unknown;
  endAt: unknown;
}): Open => ({
  title: item.title,
  place: item.place,
  startAt: item.startAt,
  endAt: item.endAt,
});

/** Facts as the audit keeps them: what a person wrote or is called only as ciphertext. */
export function auditFacts(facts: readonly Fact[], sealer: Sealer): AuditFact[] {
  return facts.map((fact): AuditFact => {
    const open = openPart(fact);
    const changes = changesOf(fact);
    const reason = 'private' in fact && 'reason' in fact.private ? fact.private.reason : undefined;
    if (changes) return changeFact(sealer, fact.type, open, changes, reason ?? undefined);
    if (!('private' in fact) || STORED_ELSEWHERE.includes(fact.type)) {
      return { ...open, type: fact.type };
    }
    return { ...open, type: fact.type, private: sealer.seal(fact.private) };
  });
}
