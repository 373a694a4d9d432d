import type { DeadlineSubject, Missing, ObjectRef, World } from '@app/domain';
import { gateList, waitingFor } from '@app/domain';
import type { WaitingWorld } from './waiting-world.read-model';
import { peopleOf, type WaitingRow } from './waiting-row';

/** What the gate waits for that has no deadline: nobody is reminded of it, and yet it holds the stage. */
export function gateWaits(loaded: WaitingWorld, known: readonly WaitingRow[]): WaitingRow[] {
  const { world } = loaded;
  if (!loaded.whole || world.reception.status !== 'open') return [];
  const rows = gateList(world).flatMap((line) =>
    line.objects.filter((o) => !isKnown(line, o, known)).map((o) => gateRow(loaded, line, o)),
  );
  // "Advance" is asked for only when nothing else is open.
  const rest = rows.filter((row) => row.for.label !== 'advance.not-requested');
  return rest.length || known.some((row) => row.late) ? rest : rows;
}

const SCOPE_OF: Readonly<Record<string, string>> = {
  'plan.answer-missing': 'plan',
  'signature.plan-missing': 'plan',
  'signature.ready-missing': 'ready',
  'signature.done-missing': 'done',
};

/** Codes that a deadline of the reception itself stands for. */
const KIND_OF: Readonly<Record<string, WaitingRow['kind']>> = {
  'fact.missing': 'facts',
  'summary.missing': 'summary',
  'summary.not-approved': 'summary',
};

function isKnown({ code }: Missing, o: ObjectRef, known: readonly WaitingRow[]): boolean {
  return known.some((row) => {
    if (o.type === 'assignment') return row.assignmentId === o.id && row.scope === SCOPE_OF[code];
    if (o.type === 'follow-up' || o.type === 'handover') return row.for.id === o.id;
    const decided = code.includes('approv') && row.kind === 'approval';
    return decided || (KIND_OF[code] !== undefined && row.kind === KIND_OF[code]);
  });
}

function responsible({ world, directory }: WaitingWorld, line: Missing, o: ObjectRef): string[] {
  const { leaderId } = world.reception;
  if (line.code === 'plan.objection-open') {
    const heads = directory.people.filter((p) => p.role === 'officeHead').map((p) => p.userId);
    return leaderId ? [leaderId] : heads;
  }
  if (line.code === 'plan.proposal-open') {
    return [...(waitingFor({ kind: 'facts' }, world, { directory })?.person ?? [])];
  }
  const ofPackage = (assignmentId: string): DeadlineSubject => ({
    kind: 'signature',
    assignmentId,
    scope: 'plan',
  });
  const h = world.handovers.find((x) => o.type === 'handover' && x.id === o.id);
  // Neither side has confirmed: it waits for both.
  const subjects: readonly DeadlineSubject[] = h
    ? [ofPackage(h.assignmentId), ofPackage(h.toAssignmentId)]
    : o.type === 'assignment'
      ? [ofPackage(o.id)]
      : [o.type === 'follow-up' ? { kind: 'follow-up', id: o.id } : { kind: 'facts' }];
  return subjects.flatMap((s) => [...(waitingFor(s, world, { directory })?.person ?? [])]);
}

function gateRow(loaded: WaitingWorld, line: Missing, o: ObjectRef): WaitingRow {
  const { world } = loaded;
  const followUp = world.followUps.find((f) => f.id === o.id);
  const handover = world.handovers.find((h) => h.id === o.id);
  const assignmentId =
    o.type === 'assignment' ? o.id : (followUp?.assignmentId ?? handover?.assignmentId ?? null);
  return {
    kind: 'gate',
    for: { type: o.type, id: o.id, label: followUp?.what ?? line.code, what: nameOf(world, o) },
    assignmentId,
    departmentCode: world.assignments.find((a) => a.id === assignmentId)?.departmentCode ?? null,
    scope: SCOPE_OF[line.code] ?? null,
    who: peopleOf(loaded, responsible(loaded, line, o)),
    since: new Date(sinceOf(world, o)),
    due: followUp?.dueAt ? new Date(followUp.dueAt) : null,
    late: false,
    passed: [],
    nextStep: null,
    nextStepAt: null,
  };
}

/** What an item of the itinerary or a task is called; of other things their people or codes say it. */
function nameOf(world: World, o: ObjectRef): string | null {
  if (o.type === 'item') return world.items.find((i) => i.key === o.id)?.title ?? null;
  return o.type === 'task' ? (world.tasks.find((t) => t.id === o.id)?.what ?? null) : null;
}

function sinceOf(world: World, o: ObjectRef): number {
  const objection = world.signatures.find((s) => s.assignmentId === o.id && s.answer === 'object');
  const followUp = world.followUps.find((f) => f.id === o.id);
  const { stageSince, createdAt } = world.reception;
  return objection?.at ?? followUp?.openedAt ?? stageSince ?? createdAt;
}
