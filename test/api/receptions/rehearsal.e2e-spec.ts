import { done, inPlan, PLAN, sent, startVisit, type Visit } from './support/visit';

interface Report {
  readonly weakPoints: readonly { readonly code: string; readonly message: string }[];
}

describe('a rehearsal over HTTP', () => {
  let visit: Visit;

  beforeAll(async () => {
    visit = await startVisit('rehearsal');
  });
  afterAll(() => visit.stop());

  const tight = {
    ...PLAN,
    items: [
      { ...PLAN.items[0], place: '酒店' },
      {
        key: 'talk',
        kind: 'meeting',
        title: '会谈',
        place: '会议厅',
        travelMinutes: 25,
        start: { anchor: 'item:welcome', edge: 'end', offset: 'PT5M' },
        end: { anchor: 'item:welcome', edge: 'end', offset: 'PT65M' },
      },
    ],
  };

  it('plays the draft, says what is weak in the language asked for, and stores nothing', async () => {
    const id = await inPlan(visit);
    const officer = visit.as('officer');
    const empty = await officer.post(`/receptions/${id}/rehearsals`, {});
    expect([empty.status, empty.body.code]).toEqual([409, 'plan.empty']);
    await done(officer.put(`/receptions/${id}/plan`, tight, { 'if-match': '"r0"' }));
    const before = await done(officer.get(`/receptions/${id}`));
    const asked = { seed: 7, lateness: 'none' };
    const { body } = await done(officer.post(`/receptions/${id}/rehearsals`, asked));
    expect(body).toMatchObject({ seed: 7, lateness: 'none', plan: 'draft', closed: true });
    expect(body.weakPoints).toContainEqual(
      expect.objectContaining({
        code: 'buffer.missing',
        item: 'talk',
        with: { department: null, task: null, item: 'welcome' },
        by: 'PT1200S',
        message: '「欢迎仪式」到「会谈」之间少20分钟（路程或衔接）。请推后「会谈」。',
      }),
    );
    const again = await done(officer.post(`/receptions/${id}/rehearsals`, asked));
    // Simulated time begins with the present hour, which may just have passed.
    if (again.body.from === body.from) expect(again.body).toEqual(body);
    expect(again.body.weakPoints).toEqual(body.weakPoints);
    const english = await done(
      officer.send('POST', `/receptions/${id}/rehearsals`, asked, { 'accept-language': 'en' }),
    );
    expect((english.body as unknown as Report).weakPoints.map((w) => w.message)).toContain(
      'Between 欢迎仪式 and 会谈 20 min are missing for the way. Move 会谈.',
    );
    const after = await done(officer.get(`/receptions/${id}`));
    expect(after.body).toEqual(before.body);
  });

  it('is for the office and leaders; a department does not know of it', async () => {
    const { id } = await sent(visit);
    const path = `/receptions/${id}/rehearsals`;
    await done(visit.as('leader').post(path, {}));
    const department = await visit.as('transport.departmentHead').post(path, {});
    expect(department.status).toBe(403);
  });

  it('refuses what it cannot play by', async () => {
    const { id } = await sent(visit);
    const wrong = await visit
      .as('officer')
      .post(`/receptions/${id}/rehearsals`, { seed: -1, lateness: 'awful' });
    expect(wrong.status).toBe(422);
    const errors = wrong.body.errors as readonly { path: string }[];
    expect(errors.map((e) => e.path).sort()).toEqual(['lateness', 'seed']);
    const unknown = await visit
      .as('officer')
      .post('/receptions/4a2d6d0c-3f6d-4b1a-9a39-000000000000/rehearsals', {});
    expect(unknown.status).toBe(404);
  });
});
