import { randomUUID } from 'node:crypto';
import type { PlanDocument } from '@app/domain';
import type { Answer } from '../platform/support/api-client';
import {
  done,
  PLAN,
  prepared,
  startVisit,
  type Name,
  type Visit,
} from '../receptions/support/visit';

/** Transport hands the guests' luggage over to catering, of all people. */
const HANDED: PlanDocument = {
  ...PLAN,
  assignments: PLAN.assignments.map((a) =>
    a.department === 'transport'
      ? {
          ...a,
          tasks: a.tasks.map((t) =>
            t.key === 'cars'
              ? { ...t, place: '北门', contactPhone: '010-1', handover: { to: 'catering' } }
              : t,
          ),
        }
      : a,
  ),
};

interface Handover {
  id: string;
  state: string;
  late: boolean;
  what: string;
  acts: string[];
  from: { departmentCode: string; confirmedAt: string | null; head: { name: string } | null };
  to: { departmentCode: string; confirmedAt: string | null };
}

let visit: Visit;
let id: string;
let packages: Record<string, string>;

beforeAll(async () => {
  visit = await startVisit('handovers');
  ({ id, packages } = await prepared(visit, HANDED));
});
afterAll(() => visit.stop());

const list = async (who: Name): Promise<Handover[]> => {
  const { body } = await done(visit.as(who).get(`/receptions/${id}/handovers`));
  return body.items as Handover[];
};
const act = (who: Name, what: 'give' | 'take', handoverId: string): Promise<Answer> =>
  visit.as(who).post(`/handovers/${handoverId}/${what}`, {});
const gate = async (): Promise<string[]> => {
  const { body } = await done(visit.as('officer').get(`/receptions/${id}/board`));
  const { missing } = body.gate as { missing: { code: string }[] };
  return missing.map(({ code }) => code);
};

it('both departments read it with the other one’s contact and state, a third one does not', async () => {
  const [taker] = await list('catering.departmentMember');
  expect(taker).toMatchObject({
    state: 'open',
    what: '任务 cars',
    place: '北门',
    contactPhone: '010-1',
    from: { departmentCode: 'transport', taskStatus: 'acknowledged' },
    to: { departmentCode: 'catering' },
    acts: ['take'],
  });
  expect(taker.from.head?.name).toBeTruthy();
  expect((await list('transport.departmentHead'))[0].acts).toEqual(['give']);
  expect((await list('officer'))[0].acts).toEqual([]);
  const refused = await visit.as('medical.departmentHead').get(`/receptions/${id}/handovers`);
  expect(refused.status).toBe(404);
  expect((await act('medical.departmentHead', 'take', taker.id)).status).toBe(404);
});

it('holds the gate of prepare until both sides have confirmed, and red shows who waits too long', async () => {
  const [{ id: handover }] = await list('officer');
  expect(await gate()).toContain('handover.open');
  const mixed = await act('catering.departmentHead', 'give', handover);
  expect(mixed.status).toBe(404); // the giver's package is none of theirs
  const given = await done(act('transport.departmentHead', 'give', handover));
  expect(given.body).toMatchObject({ facts: ['HandoverGiven'], ids: { handoverId: [handover] } });
  expect(given.body.undoUntil).toBeTruthy();
  expect((await act('transport.departmentHead', 'give', handover)).body.code).toBe(
    'handover.already-given',
  );
  const { body: inbox } = await done(
    visit.as('catering.departmentMember').get('/inbox?kind=handover'),
  );
  expect(inbox.items).toMatchObject([{ kind: 'handover', id: handover, acts: ['take'] }]);

  // Eleven minutes ago.
  await visit.api.owner.query(
    `UPDATE handover SET given_at = given_at - interval '11 minutes' WHERE id = $1`,
    [handover],
  );
  expect((await list('catering.departmentHead'))[0]).toMatchObject({ state: 'given', late: true });
  const { body: board } = await done(visit.as('officer').get(`/receptions/${id}/board`));
  expect(board.handovers).toEqual({ total: 1, confirmed: 0, late: 1 });
  expect((board.health as { rules: string[] }).rules).toContain('handover.late');
  const { body: waiting } = await done(
    visit.as('transport.departmentHead').get(`/receptions/${id}/waiting`),
  );
  const rows = waiting.items as { kind: string; departmentCode: string; who: { id: string }[] }[];
  const row = rows.find(({ kind }) => kind === 'handover');
  expect(row).toMatchObject({ departmentCode: 'catering', late: true, passed: [] });
  expect(row?.who.map((p) => p.id)).toEqual([visit.id('catering.departmentHead')]);

  await done(act('catering.departmentMember', 'take', handover));
  expect((await list('officer'))[0]).toMatchObject({ state: 'confirmed', late: false });
  expect(await gate()).not.toContain('handover.open');
});

it('tells the other side once', async () => {
  const taker = visit.as('catering.departmentHead');
  const told = async (): Promise<unknown[]> => {
    const { body } = await done(taker.get('/notices?limit=100'));
    return (body.items as { kind: string }[]).filter(({ kind }) => kind === 'handoverWaiting');
  };
  // What was due was settled with the act of the taker, before it was decided.
  expect(await told()).toMatchObject([{ refs: [{ type: 'handover' }] }]);
  await visit.door.settleReception(id);
  expect(await told()).toHaveLength(1);
});

it('is taken back within ten seconds, and a reception’s pace is as it says', async () => {
  const [{ id: handover }] = await list('officer');
  const { rows } = await visit.api.owner.query<{ act: string }>(
    `SELECT last_act->>'id' AS act FROM handover WHERE id = $1`,
    [handover],
  );
  const undo = (name: Name, of: string, actId: string): Promise<Answer> =>
    visit.as(name).post(`/assignments/${packages[of]}/undo`, { actId });
  expect((await undo('catering.departmentHead', 'catering', rows[0].act)).status).toBe(403);
  await done(undo('catering.departmentMember', 'catering', rows[0].act));
  expect((await list('officer'))[0].state).toBe('given');
  const unknown = await act('transport.departmentHead', 'give', randomUUID());
  expect(unknown.status).toBe(404);
});
