import type { PlanDocument } from '@app/domain';
import { listExceptions, WALL_SCOPE } from '@app/persistence';
import { ApiClient } from '../platform/support/api-client';
import {
  done,
  launched,
  PLAN,
  prepared,
  startVisit,
  type Visit,
} from '../receptions/support/visit';

/** A plan with a duty in four hours, whatever the hour: a wall shows the half day ahead. */
const SOON: PlanDocument = {
  ...PLAN,
  assignments: PLAN.assignments.map((one) => ({
    ...one,
    tasks: one.tasks.map((task) => ({ ...task, due: { anchor: 'arrival', offset: '-PT44H' } })),
  })),
};

describe('walls', () => {
  let visit: Visit;
  beforeAll(async () => {
    visit = await startVisit('displays');
  });
  afterAll(() => visit.stop());

  const link = async (): Promise<{ id: string; secret: string }> =>
    (await done(visit.as('officeHead').post('/displays', { name: '大厅' }), 201))
      .body as unknown as { id: string; secret: string };
  const wall = (secret: string) =>
    new ApiClient(visit.api.app).get('/wall', { 'x-display-secret': secret });

  it('show receptions to whoever has the link, and nobody’s name', async () => {
    await visit.api.owner.query(
      `UPDATE department SET name_zh = '餐饮', name_en = 'Catering' WHERE code = 'catering'`,
    );
    const { id } = await prepared(visit, SOON);
    const { secret } = await link();
    const { status, body } = await wall(secret);
    expect(status).toBe(200);
    expect(body).toMatchObject({ name: '大厅', receptions: [{ id }] });
    const [{ lanes }] = body.receptions as { lanes: object[] }[];
    // A wall has no account that could ask for the other language.
    expect(lanes).toContainEqual(
      expect.objectContaining({ departmentName: '餐饮', departmentNameEn: 'Catering' }),
    );
    const text = JSON.stringify(body);
    for (const name of ['佐藤健', '铃木', '231 4111']) expect(text).not.toContain(name);
    expect(text).not.toMatch(/phone|person|email/i);
  });

  it('tell what goes wrong at what they show, however much goes wrong elsewhere', async () => {
    const [worse, shown] = [await prepared(visit, SOON), await prepared(visit, SOON)];
    const { owner } = visit.api;
    await owner.query(
      `UPDATE task t SET due = now() - CASE a.reception_id WHEN $1 THEN interval '2 days'
          ELSE interval '1 hour' END
         FROM assignment a WHERE a.id = t.assignment_id AND a.reception_id IN ($1, $2)`,
      [worse.id, shown.id],
    );
    const ofReception = (rows: readonly { receptionId: string }[]) =>
      rows.map(({ receptionId }) => receptionId);
    expect(ofReception(await listExceptions(owner, WALL_SCOPE, 1))).toEqual([worse.id]);
    expect(ofReception(await listExceptions(owner, WALL_SCOPE, 1, [shown.id]))).toEqual([shown.id]);
  });

  it('show no reception that is a 工作秘密', async () => {
    const id = await launched(visit, { secrecy: 'work-secret' });
    const { secret } = await link();
    expect(JSON.stringify((await wall(secret)).body)).not.toContain(id);
  });

  it('end at once when the link is revoked; the secret is shown once and stored nowhere', async () => {
    const { id, secret } = await link();
    const listed = await done(visit.as('officeHead').get('/displays'));
    expect(JSON.stringify(listed.body)).not.toContain(secret);
    await done(visit.as('officeHead').delete(`/displays/${id}`), 204);
    expect(await wall(secret)).toMatchObject({ status: 401, body: { code: 'display.revoked' } });
    expect((await wall('ybd_of-nobody')).status).toBe(401);
    expect((await visit.as('officeHead').delete(`/displays/${id}`)).status).toBe(404);
  });

  it('are made by the office head and the administrator only', async () => {
    for (const who of ['officer', 'leader', 'auditor', 'transport.departmentHead'] as const) {
      expect((await visit.as(who).post('/displays', { name: '大厅' })).status).toBe(403);
    }
  });
});
