import type { Fact, Stage, World } from '@app/domain';

/** What a person gets back when his act is committed. */
export interface Receipt {
  /** 202 only for a stage move that the conductor has not made yet. */
  readonly status: 200 | 202;
  /** Name of this act, for its undo. */
  readonly actId: string;
  readonly receptionId: string;
  readonly code: string;
  readonly revision: number;
  readonly factsRevision: number;
  readonly draftRevision: number;
  readonly stage: Stage;
  readonly receptionStatus: World['reception']['status'];
  /** Types of the facts, in order. */
  readonly facts: readonly string[];
  /** Ids of what the act made or touched, by kind. */
  readonly ids: Readonly<Record<string, readonly string[]>>;
  /** Number of the proposed change the act is about. */
  readonly amendment?: number;
  /** RFC 3339; until then the act can be undone. */
  readonly undoUntil: string | null;
}

const ID_FIELDS = [
  'approvalId',
  'amendmentId',
  'assignmentId',
  'taskId',
  'signatureId',
  'followUpId',
  'itemKey',
  'remarkId',
  'meetingId',
  'handoverId',
] as const;

function idsOf(facts: readonly Fact[]): Record<string, string[]> {
  const ids: Record<string, string[]> = {};
  for (const fact of facts) {
    for (const field of ID_FIELDS) {
      const id = (fact as unknown as Record<string, unknown>)[field];
      if (typeof id !== 'string') continue;
      const list = (ids[field] ??= []);
      if (!list.includes(id)) list.push(id);
    }
  }
  return ids;
}

const amendmentOf = (facts: readonly Fact[]): { readonly amendment?: number } => {
  const about = facts.find((f) => 'amendmentId' in f);
  return about ? { amendment: about.number } : {};
};

const UNDOABLE: readonly string[] = [
  'TaskAcknowledged',
  'TaskAssigned',
  'TaskStarted',
  'TaskFinished',
  'TaskChecked',
  'TaskBlocked',
  'TaskUnblocked',
  'Signed',
  'HandoverGiven',
  'HandoverTaken',
  'ItemProgressed',
  'ItemEndAnnounced',
];

/** The answer to an act, from the facts it left. */
export function receiptOf(
  world: World,
  facts: readonly Fact[],
  actId: string,
  now: number,
): Receipt {
  const r = world.reception;
  const undoable = facts.some(
    (f) => UNDOABLE.includes(f.type) && !(f.type === 'Signed' && f.private.lastAct === null),
  );
  return {
    status: 200,
    actId,
    receptionId: r.id,
    code: r.code,
    revision: r.revision,
    factsRevision: r.factsRevision,
    draftRevision: r.draftRevision,
    stage: r.stage,
    receptionStatus: r.status,
    facts: facts.map((f) => f.type),
    ids: idsOf(facts),
    ...amendmentOf(facts),
    undoUntil: undoable ? new Date(now + r.pace.undoWithin).toISOString() : null,
  };
}
