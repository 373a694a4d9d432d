import { randomBytes, randomUUID } from 'node:crypto';
import { createDoor, createPool, RefusedError } from '@app/commands';
import type { CommandMeta, Door, Receipt } from '@app/commands';
import type { Actor, PersonCommand, ReceptionFacts, Refusal, Role } from '@app/domain';
import { defaultFacts, DEFAULT_PACES } from '@app/domain';
import { createKeyring } from '@app/persistence';
import type { Pool } from 'pg';
import type { TestDatabase } from '../stack/test-database';
import { createTestDatabase } from '../stack/test-database';

/** A small office on a real database: people, departments, and the door. */
export interface TestOffice {
  readonly door: Door;
  /** As the application's weak role. */
  readonly pool: Pool;
  /** As the owner of the tables, to look behind the curtain. */
  readonly owner: Pool;
  readonly database: TestDatabase;
  readonly actors: Readonly<Record<string, Actor>>;
  /** Executes and returns the receipt; throws on a refusal. */
  act(who: string, receptionId: string, command: PersonCommand): Promise<Receipt>;
  /** Executes and returns the refusal; throws when the act went through. */
  refused(who: string, receptionId: string, command: PersonCommand): Promise<Refusal>;
  register(facts?: Partial<ReceptionFacts>): Promise<Receipt>;
  close(): Promise<void>;
}

export const meta = (key: string = randomUUID()): CommandMeta => ({
  idempotencyKey: key,
  bodyHash: 'same',
  requestId: 'test',
});

async function insertPeople(
  owner: Pool,
  departments: readonly string[],
): Promise<Record<string, Actor>> {
  const ids: Record<string, string> = {};
  for (const code of departments) {
    const { rows } = await owner.query<{ id: string }>(
      `INSERT INTO department (code, name_zh, name_en, guest_groups) VALUES ($1, $1, $1, '{}') RETURNING id`,
      [code],
    );
    ids[code] = rows[0].id;
  }
  const posts: readonly (readonly [string, Role, string | null])[] = [
    ['officer', 'officer', null],
    ['deputy', 'officer', null],
    ['head', 'officeHead', null],
    ['leader', 'leader', null],
    ['auditor', 'auditor', null],
    ...departments.flatMap((d): [string, Role, string][] => [
      [`${d}.head`, 'departmentHead', d],
      [`${d}.liaison`, 'liaison', d],
      [`${d}.member`, 'departmentMember', d],
      [`${d}.other`, 'departmentMember', d],
    ]),
  ];
  const actors: Record<string, Actor> = {};
  for (const [login, role, department] of posts) {
    const departmentId = department === null ? null : ids[department];
    const { rows } = await owner.query<{ id: string }>(
      `INSERT INTO app_user (login, name, role, department_id, email) VALUES ($1, $1, $2, $3, $1 || '@example.org') RETURNING id`,
      [login, role, departmentId],
    );
    actors[login] = { userId: rows[0].id, role, departmentId, standsFor: [] };
  }
  return actors;
}

const HOUR = 3_600_000;

/** Facts with nothing missing: arrival in two days, departure in three. */
export function completeFacts(
  actors: Readonly<Record<string, Actor>>,
  now = Date.now(),
): ReceptionFacts {
  const batch = { mode: null, number: null, place: null, group: null };
  return {
    ...defaultFacts(DEFAULT_PACES.routine, 'Asia/Shanghai'),
    title: '测试接待',
    profile: 'foreign',
    grade: '重要',
    sendingUnit: '来访单位',
    purpose: '会谈',
    sourceKind: 'invitation',
    leadGuest: '主宾',
    leadGuestTitle: '团长',
    headCount: 8,
    contacts: [{ name: '联系人', role: null, phone: '000-1' }],
    batches: [
      { ...batch, key: 'in', direction: 'arrival', at: now + 48 * HOUR },
      { ...batch, key: 'out', direction: 'departure', at: now + 72 * HOUR },
    ],
    officerId: actors.officer.userId,
    coordinatorId: actors.officer.userId,
    leaderId: actors.leader.userId,
  };
}

/**
 * Opens an office with the given departments on a database of its own. A worker beside it needs the
 * same master key.
 */
export async function openTestOffice(
  name: string,
  departments: readonly string[] = ['cars', 'meals'],
  masterKey: string = randomBytes(32).toString('base64'),
): Promise<TestOffice> {
  const database = await createTestDatabase(name);
  const owner = createPool(database.ownerUrl, { max: 2, applicationName: 'test-owner' });
  const pool = createPool(database.appUrl, { max: 12, applicationName: 'test-door' });
  await owner.query(`INSERT INTO office (id, name) VALUES ('office', 'Test office')`);
  const actors = await insertPeople(owner, departments);
  const door = createDoor({ pool, keyring: createKeyring(masterKey) });
  const act: TestOffice['act'] = (who, receptionId, command) =>
    door.execute(actors[who], { receptionId }, command, meta());
  return {
    door,
    pool,
    owner,
    database,
    actors,
    act,
    refused: async (who, receptionId, command) => {
      try {
        await act(who, receptionId, command);
      } catch (error) {
        if (error instanceof RefusedError) return error.refusal;
        throw error;
      }
      throw new Error(`${command.kind} by ${who} went through`);
    },
    register: (facts = {}) =>
      door.register(actors.officer, { ...completeFacts(actors), ...facts }, meta()),
    close: async () => {
      await pool.end();
      await owner.end();
      await database.drop();
    },
  };
}
