import type { PlanDocument } from '@app/domain';
import { done, inPlan, PLAN, startVisit, type Visit } from '../receptions/support/visit';

const titled = (title: string): PlanDocument => ({
  ...PLAN,
  items: PLAN.items.map((item) => ({ ...item, title })),
});
const driven = (what: string): PlanDocument => ({
  ...PLAN,
  assignments: PLAN.assignments.map((a) => ({
    ...a,
    tasks: a.tasks.map((t) => (t.key === 'drive' ? { ...t, what } : t)),
  })),
});

describe('two officers on one draft', () => {
  let visit: Visit;
  beforeAll(async () => {
    visit = await startVisit('plan-merging');
  });
  afterAll(() => visit.stop());

  /** Both read revision 1; the head has saved revision 2 since. */
  async function behind(theirs: PlanDocument): Promise<string> {
    const path = `/receptions/${await inPlan(visit)}/plan`;
    await done(visit.as('officer').put(path, PLAN, { 'if-match': '"r0"' }));
    await done(visit.as('officeHead').put(path, theirs, { 'if-match': '"r1"' }));
    return path;
  }

  const draft = async (path: string): Promise<PlanDocument> =>
    (await done(visit.as('officer').get(path))).body.document as PlanDocument;

  it('a late save says path by path who changed what', async () => {
    const path = await behind(driven('开车'));
    const mine = { ...driven('驾车'), items: titled('见面会').items };
    const late = await visit.as('officer').put(path, mine, { 'if-match': '"r1"' });
    expect([late.status, late.body.code]).toEqual([412, 'draft.stale']);
    expect(late.body.reasons).toMatchObject([
      { code: 'draft.changed-by-both', objects: [{ id: 'tasks/transport/drive/what' }] },
      { code: 'draft.changed-by-you', objects: [{ id: 'items/welcome/title' }] },
    ]);
    expect((await draft(path)).items[0].title).toBe('欢迎仪式');
  });

  it('a draft tells when and by whom it was saved', async () => {
    const path = `/receptions/${await inPlan(visit)}/plan`;
    const fresh = (await done(visit.as('officer').get(path))).body;
    expect([fresh.savedAt, fresh.savedBy]).toEqual([null, null]);
    await done(visit.as('officeHead').put(path, PLAN, { 'if-match': '"r0"' }));
    const { savedAt, savedBy } = (await done(visit.as('officer').get(path))).body;
    expect(Date.parse(String(savedAt))).not.toBeNaN();
    expect(savedBy).toMatchObject({ id: visit.id('officeHead') });
  });

  it('disjoint changes are merged, and neither is lost', async () => {
    const path = await behind(driven('开车'));
    const body = { baseRevision: 1, document: titled('见面会') };
    const { body: answer } = await done(visit.as('officer').post(`${path}/draft/merge`, body));
    expect(answer).toMatchObject({ revision: 3, facts: ['DraftSaved'] });
    const merged = await draft(path);
    expect(merged.items[0].title).toBe('见面会');
    expect(merged.assignments[0].tasks[1].what).toBe('开车');
  });

  it('at the same moment none is lost: one save is told to merge, two merges both hold', async () => {
    const path = `/receptions/${await inPlan(visit)}/plan`;
    const [officer, head] = [visit.as('officer'), visit.as('officeHead')];
    await done(officer.put(path, PLAN, { 'if-match': '"r0"' }));
    const saves = await Promise.all([
      officer.put(path, titled('见面会'), { 'if-match': '"r1"' }),
      head.put(path, driven('开车'), { 'if-match': '"r1"' }),
    ]);
    expect(saves.map(({ status }) => status).sort()).toEqual([200, 412]);
    const merge = (who: typeof officer, document: PlanDocument) =>
      done(who.post(`${path}/draft/merge`, { baseRevision: 1, document }));
    await Promise.all([merge(officer, titled('见面会')), merge(head, driven('开车'))]);
    const merged = await draft(path);
    expect([merged.items[0].title, merged.assignments[0].tasks[1].what]).toEqual([
      '见面会',
      '开车',
    ]);
  });

  it('conflicts are refused with their paths, and nothing is stored', async () => {
    const path = await behind(titled('欢迎会'));
    const officer = visit.as('officer');
    const body = { baseRevision: 1, document: titled('见面会') };
    const no = await officer.post(`${path}/draft/merge`, body);
    expect([no.status, no.body.code]).toEqual([409, 'draft.conflict']);
    expect(no.body.reasons).toMatchObject([{ objects: [{ id: 'items/welcome/title' }] }]);
    expect((await draft(path)).items[0].title).toBe('欢迎会');
    const unknown = await officer.post(`${path}/draft/merge`, { ...body, baseRevision: 77 });
    expect([unknown.status, unknown.body.code]).toEqual([409, 'draft.base-unknown']);
    const head = await visit.as('transport.departmentHead').post(`${path}/draft/merge`, body);
    expect(head.status).toBe(403);
  });

  it('keeps a bounded number of revisions', async () => {
    const path = `/receptions/${await inPlan(visit)}/plan`;
    const officer = visit.as('officer');
    for (let n = 0; n < 53; n += 1) {
      await done(officer.put(path, titled(`第 ${n} 稿`), { 'if-match': `"r${n}"` }));
    }
    const { rows } = await visit.api.owner.query<{ first: number; n: number }>(
      `SELECT min(revision)::int AS first, count(*)::int AS n FROM plan_draft_revision
        WHERE reception_id = $1`,
      [path.split('/')[2]],
    );
    expect(rows).toEqual([{ first: 4, n: 50 }]);
    const body = { baseRevision: 2, document: titled('旧稿') };
    const old = await officer.post(`${path}/draft/merge`, body);
    expect(old.body.code).toBe('draft.base-unknown');
  });
});
