import { done, prepared, startVisit, type Name, type Visit } from '../receptions/support/visit';

const MINUTE = 60_000;

interface Row {
  readonly kind: string;
  readonly scope: string | null;
  readonly late: boolean;
  readonly who: readonly { readonly id: string }[];
}

describe('a proposed change with a decision clock', () => {
  let visit: Visit;
  let id: string;
  beforeAll(async () => {
    visit = await startVisit('decision-clock');
    ({ id } = await prepared(visit));
  });
  afterAll(() => visit.stop());

  const at = (minutes: number): string => new Date(Date.now() + minutes * MINUTE).toISOString();
  const propose = async (who: Name, body: object): Promise<number> => {
    const made = await done(visit.as(who).post(`/receptions/${id}/amendments`, body), 201);
    return (made.body.amendment as { number: number }).number;
  };
  const move = (by: string) => [{ op: 'move-item', item: 'welcome', by }];
  const waiting = async (who: Name): Promise<Row[]> => {
    const { body } = await done(visit.as(who).get(`/receptions/${id}/waiting`));
    return (body.items as Row[]).filter((row) => row.kind === 'change');
  };

  it('shows in “who waits for whom”: who decides, until when, and what happens then', async () => {
    const clock = {
      ...{ decideBy: at(30), deputyId: visit.id('leader') },
      ...{ fallback: 'publish', fallbackAt: at(60) },
    };
    const reason = '贵宾希望晚十分钟';
    const number = await propose('officer', { reason, edits: move('PT10M'), clock });
    const [row] = await waiting('officer');
    expect(row).toMatchObject({
      ...{ kind: 'change', scope: String(number), for: { type: 'amendment', label: reason } },
      who: [{ id: visit.id('officeHead') }],
      ...{ due: clock.decideBy, late: false, nextStep: 'deputy', nextStepAt: clock.decideBy },
      ...{ fallback: 'publish', fallbackAt: clock.fallbackAt },
    });
    // The half hour is over: it has passed to the deputy, and only the default is to come.
    await visit.api.owner.query(
      `UPDATE amendment SET clock = clock || '{"decideBy": 1}' WHERE number = $1`,
      [number],
    );
    const [passed] = await waiting('leader');
    expect(passed).toMatchObject({ late: true, nextStep: 'publish', nextStepAt: clock.fallbackAt });
    expect(passed.who.map((p) => p.id)).toEqual([visit.id('leader'), visit.id('officeHead')]);
    await done(visit.as('officer').post(`/receptions/${id}/amendments/${number}/drop`, {}));
    expect(await waiting('officer')).toEqual([]);
  });

  it('on its route it is one row, and who proposed it sees for whom he waits', async () => {
    const clock = { decideBy: at(20), fallback: 'drop', fallbackAt: at(40) };
    const edits = [{ op: 'change-place', item: 'welcome', place: '二号厅' }];
    const number = await propose('catering.departmentHead', { reason: '原厅漏水', edits, clock });
    const own = await waiting('catering.departmentHead');
    expect(own).toMatchObject([
      { scope: String(number), nextStep: 'drop', who: [{ id: visit.id('officeHead') }] },
    ]);
    expect(await waiting('transport.departmentHead')).toEqual([]);
    await done(visit.as('officer').post(`/receptions/${id}/amendments/${number}/submit`, {}));
    const { body } = await done(visit.as('officer').get(`/receptions/${id}/waiting`));
    const kinds = (body.items as Row[]).map((row) => row.kind);
    expect(kinds.filter((kind) => kind === 'change' || kind === 'approval')).toEqual(['change']);
  });
});
