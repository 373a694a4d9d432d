import type { Actor, Context, Fact, PersonCommand, Refusal, World } from '@app/domain';
import {
  changesOf,
  decide,
  derive,
  evolveAll,
  isRefusal,
  noticesFor,
  notFound,
  refuse,
  settleAll,
} from '@app/domain';
import type { Keyring, Outcome } from '@app/persistence';
import type { Pool, PoolClient } from 'pg';
import { newId, sha256 } from './new-id';
import type { Receipt } from './receipt';
import { receiptOf } from './receipt';
import { RefusedError } from './refused-error';
import { actInTransaction, isLetter } from './act-in-transaction';
import { letterRefusal } from './letter-refusal';
import type { Part } from './world/finish-part';
import { finishPart } from './world/finish-part';
import { loadPrepared } from './world/load-prepared';
import type { Loaded } from './world/load-world';
import { loadWorld, lockReception } from './world/load-world';
import { scopeOf } from './world/scope';
import { isVisible } from './world/visible';
import { auditFacts } from './write/audit-facts';
import { writeAct } from './write/write-act';
import { wakesFor } from './write/wakes-for';

/** What comes with a person's command, from the request. */
export interface CommandMeta {
  readonly idempotencyKey: string;
  readonly bodyHash: string;
  readonly requestId: string;
}

export interface DoorParts {
  readonly pool: Pool;
  readonly keyring: Keyring;
}

type Settled = 'all' | readonly string[];

/** What the domain may ask for beside the state, as it was read under the lock. */
export const contextOf = (loaded: Loaded): Context => ({
  now: loaded.now,
  newId,
  hash: sha256,
  directory: loaded.directory,
  quiet: loaded.quiet,
  law: loaded.law,
});

/** An earlier answer to the same key, or a refusal when the body was another. */
export function earlierAnswer(
  stored: Loaded['stored'],
  meta: CommandMeta,
): Receipt | Refusal | null {
  if (!stored) return null;
  if (stored.bodyHash !== meta.bodyHash) return refuse(422, 'idempotency-key.body-differs');
  return stored.answer as Receipt | Refusal;
}

interface Attempt {
  readonly client: PoolClient;
  readonly actor: Actor;
  readonly command: PersonCommand;
  readonly meta: CommandMeta;
  readonly loaded: Loaded;
  readonly settled: Settled;
  /** Only what the act touches of these packages was loaded; nothing is due anywhere. */
  readonly packages: readonly string[] | null;
  readonly keyring: Keyring;
}

/** A refusal as it is answered and kept: what was noted with it is in the rows. */
const said = ({ noted: _noted, ...refusal }: Refusal): Refusal => refusal;

/** Decides under the lock and writes what follows; a refusal is written too. */
async function decideAndWrite(a: Attempt): Promise<Outcome<Receipt | Refusal>> {
  const { loaded, command, actor, meta } = a;
  const ctx = contextOf(loaded);
  const actId = newId();
  const passed = settleAll(loaded.world, ctx, a.settled);
  const settledWorld = evolveAll(loaded.world, passed);
  const decision = decide(command, { world: settledWorld, actor, ctx, actId });
  const decided: readonly Fact[] = isRefusal(decision) ? (decision.noted ?? []) : decision;
  const { before, after } = await finished(a, evolveAll(settledWorld, decided));
  const facts: readonly Fact[] = [...passed, ...decided];
  const sealer = a.keyring.sealerFor(after.reception.id, loaded.wrappedKey);
  const answer = isRefusal(decision) ? said(decision) : receiptOf(after, decided, actId, ctx.now);
  const refused = isRefusal(decision)
    ? [{ type: 'Refused', code: decision.code, status: decision.status }]
    : [];
  await writeAct(a.client, {
    before,
    after,
    head: { seq: loaded.auditSeq, hash: loaded.auditHash },
    now: ctx.now,
    actorId: actor.userId,
    command: command.kind,
    requestId: meta.requestId,
    key: meta.idempotencyKey,
    facts: [...auditFacts(facts, sealer), ...refused],
    notices: noticesFor(facts, after, ctx, actor.userId),
    wakes: wakesFor(loaded.world, after, null),
    feed: changesOf(facts, after),
    stored: {
      actorId: actor.userId,
      key: meta.idempotencyKey,
      bodyHash: meta.bodyHash,
      status: isRefusal(decision) ? decision.status : 200,
      answer,
    },
  });
  return { value: answer, commit: true };
}

const raised = (world: World): World => ({
  ...world,
  reception: { ...world.reception, revision: world.reception.revision + 1 },
});

/** The world with its derivations brought up to date and its revision raised. */
export const finish = (world: World, settled: Settled): World => raised(derive(world, settled));

/** The same for an act of which only a part was loaded; `before` has as many rows as `after`. */
async function finished(
  { client, loaded, packages, settled }: Attempt,
  world: World,
): Promise<Part> {
  if (packages === null) return { before: loaded.world, after: finish(world, settled) };
  const part = await finishPart(client, { before: loaded.world, after: world }, packages);
  return { ...part, after: raised(part.after) };
}

/**
 * The door for people: one command, one transaction. Three statements between BEGIN and
 * COMMIT: lock, load, write; a fourth where a change has to be computed anew that was prepared. Throws `RefusedError` with all reasons, `BusyError` when the reception is
 * held by another act for too long.
 */
export async function executeCommand(
  { pool, keyring }: DoorParts,
  actor: Actor,
  receptionId: string,
  command: PersonCommand,
  meta: CommandMeta,
): Promise<Receipt> {
  const scope = scopeOf(command);
  const whole = scope.assignmentId === null ? 'all' : [scope.assignmentId];
  try {
    const answer = await actInTransaction(pool, async (client) => {
      const asked = { actorId: actor.userId, key: meta.idempotencyKey };
      const locked = await lockReception(client, receptionId);
      if (!locked) return { value: notFound(), commit: false };
      const part = await loadPrepared(client, receptionId, command, asked, contextOf);
      const loaded = part?.loaded ?? (await loadWorld(client, receptionId, scope, asked));
      if (!loaded) return { value: notFound(), commit: false };
      const earlier = earlierAnswer(loaded.stored, meta);
      if (earlier) return { value: earlier, commit: false };
      if (!isVisible(actor, loaded.world, scope.assignmentId)) {
        return { value: notFound(), commit: false };
      }
      const settled = part ? [] : whole;
      const packages = part?.packages ?? null;
      return decideAndWrite({ client, actor, command, meta, loaded, settled, packages, keyring });
    });
    if (isRefusal(answer)) throw new RefusedError(answer);
    return answer;
  } catch (error) {
    if (isLetter(error)) throw new RefusedError(await letterRefusal(pool, receptionId, command));
    throw error;
  }
}
