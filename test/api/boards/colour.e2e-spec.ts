import { done, launched, sent, startVisit, type Visit } from '../receptions/support/visit';

interface Health {
  readonly level: string;
  readonly rules: readonly string[];
  readonly judged: { readonly reason: string; readonly computed: string } | null;
}

describe('a colour by hand', () => {
  let visit: Visit;
  beforeAll(async () => {
    visit = await startVisit('colour');
  });
  afterAll(() => visit.stop());

  const health = async (who: Parameters<Visit['as']>[0], id: string): Promise<Health> =>
    (await done(visit.as(who).get(`/receptions/${id}/board`))).body.health as Health;
  const inHours = (hours: number): string => new Date(Date.now() + hours * 3_600_000).toISOString();

  it('shows with its reason, beside what the rules say, until it is taken back or ends', async () => {
    const { id } = await sent(visit);
    const computed = await health('officer', id);
    const body = { level: 'red', until: inHours(2), reason: '现场道路中断' };
    await done(visit.as('officer').post(`/receptions/${id}/colour`, body));
    expect(await health('leader', id)).toMatchObject({
      ...{ level: 'red', rules: ['judged', ...computed.rules] },
      judged: { reason: '现场道路中断', computed: computed.level },
    });
    const { body: told } = await done(
      visit.as('leader').get(`/receptions/${id}/timeline?type=HealthJudged`),
    );
    expect(told.items).toMatchObject([{ reason: '现场道路中断', type: 'HealthJudged' }]);
    // A department's colour is that of its own part.
    expect((await health('transport.departmentHead', id)).judged).toBeNull();
    const back = { level: null, reason: '道路已恢复' };
    await done(visit.as('leader').post(`/receptions/${id}/colour`, back));
    expect(await health('officer', id)).toEqual({ ...computed, judged: null });
  });

  it('needs a reason and an end, somebody who reports, and somebody who may', async () => {
    const { id } = await sent(visit);
    const at = (who: Parameters<Visit['as']>[0], body: object, of = id) =>
      visit.as(who).post(`/receptions/${of}/colour`, body);
    const body = { level: 'red', until: inHours(2), reason: '现场道路中断' };
    expect((await at('officer', { ...body, reason: '路断' })).status).toBe(422);
    expect((await at('officer', { ...body, level: 'grey' })).status).toBe(422);
    expect((await at('officer', { ...body, until: inHours(30) })).body.code).toBe(
      'judgement.until',
    );
    expect((await at('transport.departmentHead', body)).status).toBe(403);
    expect(
      (await at('officer', { ...body, level: 'green' }, await launched(visit))).body.code,
    ).toBe('judgement.no-report');
  });
});
