import type { Door } from '@app/commands';
import type { PlanDocument } from '@app/domain';
import { DEPARTMENTS, strasbourg } from '@app/persistence';
import { DOOR } from '../../../../apps/api/src/platform/door/door.module';
import { ApiClient } from '../../platform/support/api-client';
import { addDepartment, addOffice, addPerson, PASSWORD } from '../../platform/support/people';
import { startTestApi, type TestApi } from '../../platform/support/test-api';
import { approve, done, type Visit } from '../../receptions/support/visit';

const DAY = 86_400_000;

/** The reception of Strasbourg with its ten departments, its plan approved, in stage *prepare*. */
export interface StrasbourgVisit {
  readonly api: TestApi;
  readonly door: Door;
  readonly id: string;
  readonly plan: PlanDocument;
  readonly as: (who: string) => ApiClient;
  readonly userId: (who: string) => string;
}

/** The first Monday that is more than sixty days away, `YYYY-MM-DD`. */
function aMonday(): string {
  const far = new Date(Date.now() + 60 * DAY);
  const monday = far.getTime() + ((8 - far.getUTCDay()) % 7) * DAY;
  return new Date(monday).toISOString().slice(0, 10);
}

async function people(
  api: TestApi,
): Promise<ReadonlyMap<string, { client: ApiClient; id: string }>> {
  await addOffice(api);
  const all = new Map<string, { client: ApiClient; id: string }>();
  const enter = async (
    who: string,
    role: Parameters<typeof addPerson>[1],
    departmentId?: string,
  ): Promise<void> => {
    const { id, login } = await addPerson(api, role, departmentId ? { departmentId } : {});
    const client = new ApiClient(api.app);
    await client.signIn(login, PASSWORD);
    all.set(who, { client, id });
  };
  await enter('officer', 'officer');
  await enter('officeHead', 'officeHead');
  await enter('leader', 'leader');
  for (const { code } of DEPARTMENTS) {
    await enter(code, 'departmentHead', await addDepartment(api, code));
  }
  return all;
}

/** Starts the api and plays the reception until its plan is approved. */
export async function startStrasbourg(name: string): Promise<StrasbourgVisit> {
  const api = await startTestApi({ name });
  const door = api.app.get<Door>(DOOR);
  const known = await people(api);
  const of = (who: string) => {
    const found = known.get(who);
    if (!found) throw new Error(`nobody is called ${who}`);
    return found;
  };
  const as = (who: string): ApiClient => of(who).client;
  const { facts, plan } = strasbourg({ startsOn: aMonday(), points: 'invented' });
  const body = {
    ...facts,
    batches: facts.batches.map((b) => ({ ...b, at: new Date(b.at ?? 0).toISOString() })),
    officerId: of('officer').id,
    coordinatorId: of('officer').id,
    leaderId: of('leader').id,
  };
  const { body: made } = await done(as('officer').post('/receptions', body), 201);
  const id = String(made.id);
  const visit = { api, door, as: (who: string) => as(who) } as unknown as Visit;
  await done(as('officer').post(`/receptions/${id}/launch`, {}));
  await approve(visit, await done(as('officer').post(`/receptions/${id}/submit`, {})));
  await door.advanceStage(id, 'confirm');
  await done(as('officer').put(`/receptions/${id}/plan`, plan, { 'if-match': '"r0"' }));
  await done(as('officer').post(`/receptions/${id}/plan/send`, {}));
  const { rows } = await api.owner.query<{ id: string; code: string }>(
    'SELECT id, department_code AS code FROM assignment WHERE reception_id = $1',
    [id],
  );
  for (const a of rows) {
    await done(as(a.code).post(`/assignments/${a.id}/acknowledge`, {}));
    await done(as(a.code).post(`/assignments/${a.id}/signatures`, { scope: 'plan' }));
  }
  await approve(visit, await done(as('officer').post(`/receptions/${id}/plan/submit`, {})));
  await door.advanceStage(id, 'plan');
  return { api, door, id, plan, as, userId: (who) => of(who).id };
}

/** When each row of a department was last written, by table and id. */
export async function rowVersions(
  { api, id }: StrasbourgVisit,
  departments: readonly string[],
): Promise<readonly string[]> {
  const { rows } = await api.owner.query<{ row: string }>(
    `SELECT 'assignment ' || id || ' ' || xmin AS row FROM assignment
       WHERE reception_id = $1 AND department_code = ANY ($2)
     UNION ALL SELECT 'task ' || t.id || ' ' || t.xmin FROM task t JOIN assignment a ON a.id = t.assignment_id
       WHERE a.reception_id = $1 AND a.department_code = ANY ($2)
     UNION ALL SELECT 'signature ' || s.id || ' ' || s.xmin FROM signature s JOIN assignment a ON a.id = s.assignment_id
       WHERE a.reception_id = $1 AND a.department_code = ANY ($2)
     ORDER BY 1`,
    [id, [...departments]],
  );
  return rows.map(({ row }) => row);
}
