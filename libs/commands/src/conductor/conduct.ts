import { assignmentWorkflowId, receptionWorkflowId } from '@app/contracts/workflow';
import type { AssignmentView, ReceptionView, StageCode } from '@app/contracts/workflow';
import type { Context, Fact, FlightStatus, ProcessCommand, World } from '@app/domain';
import {
  changesOf,
  decideAdvance,
  decideAnnounce,
  decideCalendar,
  decideFlight,
  evolveAll,
  noticesFor,
  settleAll,
} from '@app/domain';
import { contextOf, finish } from '../execute';
import type { DoorParts } from '../execute';
import { newId } from '../new-id';
import { actInTransaction } from '../act-in-transaction';
import type { Loaded } from '../world/load-world';
import { loadWorld, lockReception } from '../world/load-world';
import type { Scope } from '../world/scope';
import { auditFacts } from '../write/audit-facts';
import { writeAct } from '../write/write-act';
import { wakesFor } from '../write/wakes-for';
import { assignmentView, NO_ASSIGNMENT, NO_RECEPTION, receptionView } from './views';

/** What the world looks like after the process has acted, or as it was when there was nothing to do. */
interface Seen {
  readonly world: World;
  readonly now: number;
  /** Types of the facts that were written. */
  readonly facts: readonly string[];
}

function decideProcess(command: ProcessCommand, world: World, ctx: Context): readonly Fact[] {
  switch (command.kind) {
    case 'process.settle':
      return [];
    case 'process.advance':
      return decideAdvance(command, { world, ctx, actId: '' });
    case 'process.announce':
      return decideAnnounce(command, { world, ctx, actId: '' });
    case 'process.flight':
      return decideFlight(command.status, { world, ctx, actId: '' });
    case 'process.calendar':
      return decideCalendar({ world, ctx, actId: '' }, command.year);
  }
}

/** The workflow that asks gets its answer as a view; what comes from outside wakes everybody. */
const askedBy = (world: World, assignmentId: string | null, c: ProcessCommand): string | null => {
  if (c.kind === 'process.flight' || c.kind === 'process.calendar') return null;
  const a = world.assignments.find((x) => x.id === assignmentId);
  return a
    ? assignmentWorkflowId(a.receptionId, a.departmentCode, a.generation)
    : receptionWorkflowId(world.reception.id);
};

async function act(
  { pool, keyring }: DoorParts,
  receptionId: string,
  scope: Scope,
  command: ProcessCommand,
): Promise<Seen | null> {
  const settled = scope.assignmentId === null ? 'all' : [scope.assignmentId];
  return actInTransaction<Seen | null>(pool, async (client) => {
    const asked = { actorId: null, key: null };
    const locked = await lockReception(client, receptionId);
    const loaded: Loaded | null = locked
      ? await loadWorld(client, receptionId, scope, asked)
      : null;
    if (!loaded) return { value: null, commit: false };
    const ctx = contextOf(loaded);
    const passed = settleAll(loaded.world, ctx, settled);
    const settledWorld = evolveAll(loaded.world, passed);
    const facts = [...passed, ...decideProcess(command, settledWorld, ctx)];
    if (facts.length === 0)
      return { value: { world: loaded.world, now: ctx.now, facts: [] }, commit: false };
    const after = finish(evolveAll(loaded.world, facts), settled);
    const sealer = keyring.sealerFor(receptionId, loaded.wrappedKey);
    await writeAct(client, {
      before: loaded.world,
      after,
      head: { seq: loaded.auditSeq, hash: loaded.auditHash },
      now: ctx.now,
      actorId: null,
      command: command.kind,
      requestId: newId(),
      key: null,
      facts: auditFacts(facts, sealer),
      notices: noticesFor(facts, after, ctx, null),
      wakes: wakesFor(loaded.world, after, askedBy(after, scope.assignmentId, command)),
      feed: changesOf(facts, after),
      stored: null,
    });
    return { value: { world: after, now: ctx.now, facts: facts.map((f) => f.type) }, commit: true };
  });
}

const WHOLE: Scope = { assignmentId: null, plans: false, draft: false, approvalId: null };

const seesReception = (seen: Seen | null): ReceptionView =>
  seen ? receptionView(seen.world, seen.now) : NO_RECEPTION;

/** Makes facts of what is due in the reception itself, and looks. */
export const settleReception = async (
  parts: DoorParts,
  receptionId: string,
): Promise<ReceptionView> =>
  seesReception(await act(parts, receptionId, WHOLE, { kind: 'process.settle' }));

/** Leaves `from` if the gate is open, judged under the lock; "not yet" is an answer. */
export const advanceStage = async (
  parts: DoorParts,
  receptionId: string,
  from: StageCode,
): Promise<ReceptionView> =>
  seesReception(await act(parts, receptionId, WHOLE, { kind: 'process.advance', from }));

async function actOnAssignment(
  parts: DoorParts,
  receptionId: string,
  assignmentId: string,
  command: ProcessCommand,
): Promise<AssignmentView> {
  const seen = await act(parts, receptionId, { ...WHOLE, assignmentId }, command);
  return seen ? assignmentView(seen.world, assignmentId, seen.now) : NO_ASSIGNMENT;
}

/** Makes facts of what is due in one department's part, and looks. */
export const settleAssignment = (
  parts: DoorParts,
  receptionId: string,
  assignmentId: string,
): Promise<AssignmentView> =>
  actOnAssignment(parts, receptionId, assignmentId, { kind: 'process.settle', assignmentId });

/** Tells a department of its package, once; on a repeat it only looks. */
export const announceAssignment = (
  parts: DoorParts,
  receptionId: string,
  assignmentId: string,
): Promise<AssignmentView> =>
  actOnAssignment(parts, receptionId, assignmentId, { kind: 'process.announce', assignmentId });

/** Tells a reception the status of a flight; what follows from it, as types of facts. */
export async function tellFlight(
  parts: DoorParts,
  receptionId: string,
  status: FlightStatus,
): Promise<readonly string[]> {
  const scope: Scope = { ...WHOLE, plans: true, law: true };
  const seen = await act(parts, receptionId, scope, { kind: 'process.flight', status });
  return seen?.facts ?? [];
}

/** Tells a reception that a calendar of holidays is in force; what follows from it, as types of facts. */
export async function tellCalendar(
  parts: DoorParts,
  receptionId: string,
  year: number,
): Promise<readonly string[]> {
  const scope: Scope = { ...WHOLE, plans: true, law: true };
  const seen = await act(parts, receptionId, scope, { kind: 'process.calendar', year });
  return seen?.facts ?? [];
}
