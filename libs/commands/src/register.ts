import type { Actor, Directory, ReceptionFacts, Refusal, World } from '@app/domain';
import {
  changesOf,
  decideRegister,
  derive,
  evolveAll,
  isRefusal,
  NO_LAW,
  NO_ROWS,
} from '@app/domain';
import { EMPTY_HEAD } from '@app/persistence';
import type { PoolClient } from 'pg';
import type { CommandMeta, DoorParts } from './execute';
import { earlierAnswer } from './execute';
import { letterRefusal } from './letter-refusal';
import { newId, newReceptionId, sha256 } from './new-id';
import type { Receipt } from './receipt';
import { receiptOf } from './receipt';
import { RefusedError } from './refused-error';
import { actInTransaction, isLetter } from './act-in-transaction';
import type { StoredAnswer } from './world/load-world';
import { auditFacts } from './write/audit-facts';
import { writeAct } from './write/write-act';

interface Before {
  readonly now: string;
  readonly year: string;
  readonly number: string;
  readonly stored: StoredAnswer | null;
  readonly people: Directory['people'];
}

async function readBefore(client: PoolClient, actorId: string, key: string): Promise<Before> {
  const { rows } = await client.query<Before>(
    `SELECT floor(extract(epoch FROM clock_timestamp()) * 1000)::text AS now,
       to_char(now() AT TIME ZONE coalesce((SELECT zone FROM office), 'UTC'), 'YYYY') AS year,
       nextval('reception_code_seq')::text AS number,
       (SELECT json_build_object('bodyHash', body_hash, 'status', status, 'answer', answer)
          FROM stored_answer WHERE actor_id = $1 AND key = $2) AS stored,
       (SELECT coalesce(json_agg(json_build_object('userId', id, 'role', role, 'departmentId', department_id)), '[]'::json)
          FROM app_user WHERE active) AS people`,
    [actorId, key],
  );
  return rows[0];
}

/** The world before anything is registered; the first fact fills `reception`. */
const UNREGISTERED = NO_ROWS as World;

/** Registers a reception: row, key, chain and answer in one transaction. Throws `RefusedError`. */
export async function registerReception(
  { pool, keyring }: DoorParts,
  actor: Actor,
  facts: ReceptionFacts,
  meta: CommandMeta,
): Promise<Receipt> {
  const command = { kind: 'reception.register', receptionId: '', code: '', facts } as const;
  try {
    const answer = await actInTransaction<Receipt | Refusal>(pool, async (client) => {
      const before = await readBefore(client, actor.userId, meta.idempotencyKey);
      const earlier = earlierAnswer(before.stored, meta);
      if (earlier) return { value: earlier, commit: false };
      const now = Number(before.now);
      const receptionId = newReceptionId(now);
      const code = `JD${before.year}-${before.number.padStart(4, '0')}`;
      const directory = { people: before.people, departments: [], routes: {}, substitutes: {} };
      const ctx = { now, newId, hash: sha256, directory, quiet: null, law: NO_LAW };
      const decision = decideRegister({ ...command, receptionId, code }, actor, ctx);
      if (isRefusal(decision)) return { value: decision, commit: false };
      const after = derive(evolveAll(UNREGISTERED, decision), 'all');
      const wrapped = keyring.newWrappedKey(receptionId);
      await client.query('INSERT INTO reception_key (reception_id, wrapped) VALUES ($1, $2)', [
        receptionId,
        wrapped,
      ]);
      const receipt = receiptOf(after, decision, newId(), now);
      const sealer = keyring.sealerFor(receptionId, wrapped);
      await writeAct(client, {
        before: null,
        after,
        head: EMPTY_HEAD,
        now,
        actorId: actor.userId,
        command: command.kind,
        requestId: meta.requestId,
        key: meta.idempotencyKey,
        facts: auditFacts(decision, sealer),
        notices: [],
        wakes: [],
        feed: changesOf(decision, after),
        stored: {
          actorId: actor.userId,
          key: meta.idempotencyKey,
          bodyHash: meta.bodyHash,
          status: 200,
          answer: receipt,
        },
      });
      return { value: receipt, commit: true };
    });
    if (isRefusal(answer)) throw new RefusedError(answer);
    return answer;
  } catch (error) {
    if (isLetter(error)) throw new RefusedError(await letterRefusal(pool, null, command));
    throw error;
  }
}
