import type { Door } from '@app/commands';
import type { PlanDocument, Stage } from '@app/domain';
import { DOOR } from '../../../../apps/api/src/platform/door/door.module';
import { ApiClient, type Answer } from '../../platform/support/api-client';
import {
  addDepartment,
  addOffice,
  addPerson,
  PASSWORD,
  type Person,
} from '../../platform/support/people';
import { startTestApi, type TestApi } from '../../platform/support/test-api';

const HOUR = 3_600_000;
const ROLES = ['officer', 'officeHead', 'leader', 'liaison', 'auditor'] as const;
const POSTS = ['departmentHead', 'departmentMember'] as const;
export const DEPARTMENTS = ['transport', 'catering', 'medical'] as const;

type OfficeName = (typeof ROLES)[number];
type Code = (typeof DEPARTMENTS)[number];
export type Name = OfficeName | `${Code}.${(typeof POSTS)[number]}`;

/** An office with people who are signed in, and the moment the guests come. */
export interface Visit {
  readonly api: TestApi;
  readonly door: Door;
  readonly arrival: number;
  readonly as: (name: Name) => ApiClient;
  readonly id: (name: Name) => string;
  readonly stop: () => Promise<void>;
}

/** Starts the api with an office, three departments and their people. */
export async function startVisit(
  name: string,
  env: Readonly<Record<string, string>> = {},
): Promise<Visit> {
  const api = await startTestApi({ name, env });
  await addOffice(api);
  const people = new Map<Name, { person: Person; client: ApiClient }>();
  const enter = async (who: Name, person: Person): Promise<void> => {
    const client = new ApiClient(api.app);
    await client.signIn(person.login, PASSWORD);
    people.set(who, { person, client });
  };
  for (const role of ROLES) await enter(role, await addPerson(api, role));
  for (const code of DEPARTMENTS) {
    const departmentId = await addDepartment(api, code);
    for (const post of POSTS) {
      await enter(`${code}.${post}`, await addPerson(api, post, { departmentId }));
    }
  }
  const of = (who: Name) => {
    const found = people.get(who);
    if (!found) throw new Error(`nobody is called ${who}`);
    return found;
  };
  return {
    api,
    door: api.app.get<Door>(DOOR),
    arrival: Math.floor(Date.now() / 1000) * 1000 + 48 * HOUR,
    as: (who) => of(who).client,
    id: (who) => of(who).person.id,
    stop: () => api.stop(),
  };
}

/** All mandatory facts of a visit of foreign guests. */
export function factsOf(visit: Visit): Record<string, unknown> {
  const at = (hours: number): string => new Date(visit.arrival + hours * HOUR).toISOString();
  return {
    title: '北海道代表团来访 𠮷',
    profile: 'foreign',
    grade: '厅局级',
    secrecy: 'internal',
    sendingUnit: '北海道厅',
    purpose: '友好交流',
    sourceKind: 'invitation',
    leadGuest: '佐藤健',
    leadGuestTitle: '知事',
    headCount: 12,
    batches: [
      { key: 'b1', direction: 'arrival', at: at(0), mode: '航班', number: 'NH 903' },
      { key: 'b2', direction: 'departure', at: at(30) },
    ],
    zone: 'Asia/Tokyo',
    contacts: [{ name: '铃木', role: '联络人', phone: '+81 11 231 4111' }],
    officerId: visit.id('officer'),
    coordinatorId: visit.id('officeHead'),
    leaderId: visit.id('leader'),
    liaisonIds: [visit.id('liaison')],
    pace: { undoWithin: 'PT10S', acknowledgeWithin: 'PT2H' },
  };
}

/** Two departments, one item, a task of each phase; the second department's needs no check. */
export const PLAN: PlanDocument = {
  schema: 1,
  items: [
    {
      key: 'welcome',
      kind: 'meeting',
      title: '欢迎仪式',
      start: { anchor: 'arrival', offset: 'PT1H' },
      end: { anchor: 'item:welcome', edge: 'start', offset: 'PT1H' },
    },
  ],
  assignments: [
    {
      department: 'transport',
      tasks: [
        task('cars', 'prepare', { anchor: 'arrival', offset: '-PT12H' }),
        task('drive', 'execute', { anchor: 'arrival' }),
      ],
    },
    {
      department: 'catering',
      tasks: [
        {
          ...task('water', 'execute', { anchor: 'item:welcome', offset: '-PT10M' }),
          check: 'none',
        },
      ],
    },
  ],
};

function task(
  key: string,
  phase: 'prepare' | 'execute',
  due: PlanDocument['assignments'][number]['tasks'][number]['due'],
) {
  return { key, item: 'welcome', what: `任务 ${key}`, phase, due };
}

/** The first id of a kind that an act made. */
export function idIn(answer: Answer, kind: string): string {
  const ids = (answer.body.ids as Record<string, string[]> | undefined)?.[kind];
  if (!ids?.length) throw new Error(`no ${kind} in ${answer.status} ${answer.text}`);
  return ids[0];
}

/** Sends an act that must succeed. */
export async function done(answer: Promise<Answer>, status = 200): Promise<Answer> {
  const got = await answer;
  if (got.status !== status) throw new Error(`${got.status} instead of ${status}: ${got.text}`);
  return got;
}

/** Registers and launches a reception; its id. */
export async function launched(visit: Visit, more: object = {}): Promise<string> {
  const officer = visit.as('officer');
  const body = { ...factsOf(visit), ...more };
  const { body: made } = await done(officer.post('/receptions', body), 201);
  const id = String(made.id);
  await done(officer.post(`/receptions/${id}/launch`, {}));
  return id;
}

/** The office head and the leader agree to what `answer` submitted. */
export async function approve(visit: Visit, answer: Answer): Promise<void> {
  const approvalId = idIn(answer, 'approvalId');
  for (const who of ['officeHead', 'leader'] as const) {
    await done(visit.as(who).post(`/approvals/${approvalId}/approve`, { remark: '同意' }));
  }
}

/** Plays the conductor: leaves the stage if its gate is open. */
export async function move(visit: Visit, id: string, from: Stage, to: Stage): Promise<void> {
  await visit.door.advanceStage(id, from);
  const { body } = await done(visit.as('officer').get(`/receptions/${id}`));
  if (body.stage !== to) throw new Error(`${String(body.stage)} instead of ${to}`);
}

/** A reception in stage *plan*. */
export async function inPlan(visit: Visit, more: object = {}): Promise<string> {
  const id = await launched(visit, more);
  await approve(visit, await done(visit.as('officer').post(`/receptions/${id}/submit`, {})));
  await move(visit, id, 'confirm', 'plan');
  return id;
}

/** A reception whose plan has gone to the departments; the ids of their packages by code. */
export async function sent(
  visit: Visit,
  plan: PlanDocument = PLAN,
): Promise<{ id: string; packages: Record<string, string> }> {
  const id = await inPlan(visit);
  const officer = visit.as('officer');
  await done(officer.put(`/receptions/${id}/plan`, plan, { 'if-match': '"r0"' }));
  await done(officer.post(`/receptions/${id}/plan/send`, { note: '请会签' }));
  return { id, packages: await packagesOf(visit, id) };
}

/** Ids of the active packages by department. */
export async function packagesOf(visit: Visit, id: string): Promise<Record<string, string>> {
  const { rows } = await visit.api.owner.query<{ code: string; id: string }>(
    `SELECT department_code AS code, id FROM assignment WHERE reception_id = $1 AND status = 'active'`,
    [id],
  );
  return Object.fromEntries(rows.map((row) => [row.code, row.id]));
}

/** Ids of a package's tasks by key. */
export async function tasksOf(visit: Visit, packageId: string): Promise<Record<string, string>> {
  const { rows } = await visit.api.owner.query<{ key: string; id: string }>(
    'SELECT key, id FROM task WHERE assignment_id = $1',
    [packageId],
  );
  return Object.fromEntries(rows.map((row) => [row.key, row.id]));
}

/** A reception whose plan is approved, in stage *prepare*. */
export async function prepared(
  visit: Visit,
  plan: PlanDocument = PLAN,
): Promise<{ id: string; packages: Record<string, string> }> {
  const made = await sent(visit, plan);
  for (const code of ['transport', 'catering'] as const) {
    const head = visit.as(`${code}.departmentHead`);
    await done(head.post(`/assignments/${made.packages[code]}/acknowledge`, {}));
    await done(head.post(`/assignments/${made.packages[code]}/signatures`, { scope: 'plan' }));
  }
  const submitted = visit.as('officer').post(`/receptions/${made.id}/plan/submit`, {});
  await approve(visit, await done(submitted));
  await move(visit, made.id, 'plan', 'prepare');
  return made;
}

/** Waits until the officer's "advance" is on record. */
export async function requested(visit: Visit, id: string): Promise<void> {
  for (;;) {
    const { body } = await done(visit.as('officer').get(`/receptions/${id}`));
    if (body.advanceRequested !== null) return;
  }
}
