import type { Door } from '@app/commands';
import type { Actor, PersonCommand, PlanDocument, Role, Stage } from '@app/domain';
import { randomUUID } from 'node:crypto';
import { DOOR } from '../../../apps/api/src/platform/door/door.module';
import { largePlan } from '../../../libs/domain/src/testing/large-reception';
import { ApiClient, type Answer } from '../../api/platform/support/api-client';
import { addDepartment, addOffice, addPerson, PASSWORD } from '../../api/platform/support/people';
import { startTestApi, type TestApi } from '../../api/platform/support/test-api';

const HOUR = 3_600_000;
const DEPARTMENTS = Array.from({ length: 10 }, (_, i) => `d${i}`);
const OFFICE = ['officer', 'officeHead', 'leader'] as const;

/** How many tasks hang on the item that a change moves. */
export const TOUCHED = 10;

/** An office with ten departments, receptions of any size, and its api in process. */
export interface LargeVisit {
  readonly api: TestApi;
  readonly actors: ReadonlyMap<string, Actor>;
  readonly clients: ReadonlyMap<string, ApiClient>;
  readonly door: Door;
}

async function person(
  api: TestApi,
  role: Role,
  departmentId?: string,
): Promise<[Actor, ApiClient]> {
  const { id, login } = await addPerson(api, role, departmentId ? { departmentId } : {});
  const client = new ApiClient(api.app);
  await client.signIn(login, PASSWORD);
  return [{ userId: id, role, departmentId: departmentId ?? null, standsFor: [] }, client];
}

export async function startLargeVisit(name: string): Promise<LargeVisit> {
  const api = await startTestApi({ name });
  await addOffice(api);
  const actors = new Map<string, Actor>();
  const clients = new Map<string, ApiClient>();
  const add = async (who: string, role: Role, departmentId?: string): Promise<void> => {
    const [actor, client] = await person(api, role, departmentId);
    actors.set(who, actor);
    clients.set(who, client);
  };
  for (const role of OFFICE) await add(role, role);
  for (const code of DEPARTMENTS) {
    const departmentId = await addDepartment(api, code);
    await add(`${code}.head`, 'departmentHead', departmentId);
    for (let i = 0; i < 4; i++) await addPerson(api, 'departmentMember', { departmentId });
  }
  return { api, actors, clients, door: api.app.get<Door>(DOOR) };
}

/** So many tasks on items after the arrival; ten of them, of two departments, on the last one. */
export function planFor(tasks: number): PlanDocument {
  const plan = largePlan(tasks - TOUCHED);
  const items = plan.items.map((item, i) => ({
    ...item,
    start: { anchor: 'arrival', offset: `PT${2 + 2 * i}H` },
    end: { anchor: `item:${item.key}`, offset: 'PT90M' },
  }));
  const last = `PT${4 + 2 * items.length}H`;
  const moved = { key: 'moved', kind: 'visit', title: 'Moved', place: 'garden' };
  const start = { anchor: 'arrival', offset: last };
  const end = { anchor: 'item:moved', offset: 'PT30M' };
  const own = Array.from({ length: TOUCHED / 2 }, (_, i) => ({
    ...{ key: `m${i}`, item: 'moved', what: `Serve ${i}`, phase: 'execute' as const },
    due: { anchor: 'item:moved', offset: `-PT${10 + i}M` },
  }));
  return {
    ...plan,
    items: [...items, { ...moved, start, end }],
    assignments: plan.assignments.map((a, i) =>
      i < 2 ? { ...a, tasks: [...a.tasks, ...own] } : a,
    ),
  };
}

function must({ status, body, text }: Answer, expected: number): Answer['body'] {
  if (status !== expected) throw new Error(`${status} instead of ${expected}: ${text}`);
  return body;
}

export const clientOf = ({ clients }: LargeVisit, who: string): ApiClient => {
  const client = clients.get(who);
  if (!client) throw new Error(`nobody is called ${who}`);
  return client;
};

export const post = async (
  visit: LargeVisit,
  who: string,
  path: string,
  body: object,
  expected = 200,
): Promise<Answer['body']> => must(await clientOf(visit, who).post(path, body), expected);

export const actorOf = ({ actors }: LargeVisit, who: string): Actor => {
  const actor = actors.get(who);
  if (!actor) throw new Error(`nobody is called ${who}`);
  return actor;
};

const act = (visit: LargeVisit, who: string, receptionId: string, command: PersonCommand) =>
  visit.door.execute(actorOf(visit, who), { receptionId }, command, {
    idempotencyKey: randomUUID(),
    bodyHash: 'bench',
    requestId: 'bench',
  });

const factsOf = (visit: LargeVisit) => {
  const arrival = Math.floor(Date.now() / HOUR) * HOUR + 14 * 24 * HOUR;
  const at = (ms: number): string => new Date(ms).toISOString();
  return {
    ...{ title: 'Bench', profile: 'foreign', grade: '厅局级', secrecy: 'internal' },
    ...{ sendingUnit: 'unit', purpose: 'talks', sourceKind: 'invitation', headCount: 12 },
    ...{ leadGuest: 'guest', leadGuestTitle: 'chair', zone: 'Asia/Shanghai' },
    contacts: [{ name: 'c', role: 'r', phone: '13900000001' }],
    batches: [
      { key: 'in', direction: 'arrival', at: at(arrival) },
      { key: 'out', direction: 'departure', at: at(arrival + 400 * HOUR) },
    ],
    officerId: actorOf(visit, 'officer').userId,
    coordinatorId: actorOf(visit, 'officer').userId,
    leaderId: actorOf(visit, 'leader').userId,
  };
};

async function agree(visit: LargeVisit, id: string): Promise<void> {
  const { rows } = await visit.api.owner.query<{ id: string }>(
    `SELECT id FROM approval WHERE reception_id = $1 AND status = 'pending'`,
    [id],
  );
  for (const who of ['officeHead', 'leader']) {
    await act(visit, who, id, { kind: 'approval.approve', approvalId: rows[0].id });
  }
}

/** The ids of the packages by department. */
export async function packagesOf(visit: LargeVisit, id: string): Promise<Map<string, string>> {
  const { rows } = await visit.api.owner.query<{ id: string; code: string }>(
    'SELECT id, department_code AS code FROM assignment WHERE reception_id = $1',
    [id],
  );
  return new Map(rows.map((r) => [r.code, r.id]));
}

/** A reception in stage *prepare* with so many tasks; its id. */
export async function prepareLarge(visit: LargeVisit, tasks: number): Promise<string> {
  const made = await post(visit, 'officer', '/receptions', factsOf(visit), 201);
  const id = String(made.id);
  const leave = (from: Stage): Promise<unknown> => visit.door.advanceStage(id, from);
  const office = (command: PersonCommand): Promise<unknown> => act(visit, 'officer', id, command);
  await office({ kind: 'reception.launch' });
  await office({ kind: 'plan.save', document: planFor(tasks), expectedRevision: 0 });
  await office({ kind: 'reception.submit' });
  await agree(visit, id);
  await leave('confirm');
  await office({ kind: 'plan.send' });
  for (const [code, assignmentId] of await packagesOf(visit, id)) {
    const scope = { scope: 'plan', answer: 'agree' } as const;
    await act(visit, `${code}.head`, id, { kind: 'assignment.sign', assignmentId, ...scope });
  }
  await office({ kind: 'plan.submit' });
  await agree(visit, id);
  await leave('plan');
  return id;
}
