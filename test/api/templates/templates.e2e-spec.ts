import { insertSeedTemplates } from '@app/persistence';
import { faultsIn, type Answer } from '../platform/support/api-client';
import { done, factsOf, inPlan, startVisit, type Visit } from '../receptions/support/visit';

interface Task {
  readonly key: string;
  readonly checklist?: readonly unknown[];
}
interface Pack {
  readonly code: string;
  readonly tasks: readonly { readonly task: Task }[];
}
interface Document {
  readonly title: { zh: string; en: string };
  readonly packs: readonly Pack[];
}

const STEP = {
  department: 'transport',
  task: {
    key: 'umbrellas',
    what: '车上备伞',
    phase: 'execute',
    due: { anchor: 'this', edge: 'start', offset: '-PT45M' },
    checklist: [{ key: 'a', what: '每车两把' }],
    cites: ['R118'],
  },
};

/** The document with one more step in the pack of arrivals. */
const withStep = (document: Document, step: object = STEP): Document => ({
  ...document,
  packs: document.packs.map((pack) =>
    pack.code === 'arrival' ? { ...pack, tasks: [...pack.tasks, step as Pack['tasks'][0]] } : pack,
  ),
});

const tasksIn = (answer: Answer, department = 'transport'): Task[] => {
  const { assignments } = answer.body.document as {
    assignments: { department: string; tasks: Task[] }[];
  };
  return assignments.find((one) => one.department === department)?.tasks ?? [];
};

describe('SOP templates', () => {
  let visit: Visit;
  const path = '/sop-templates/foreign-guests';

  beforeAll(async () => {
    visit = await startVisit('templates');
    await insertSeedTemplates(visit.api.owner);
  });
  afterAll(() => visit.stop());

  const count = async (): Promise<number> => {
    const { rows } = await visit.api.owner.query('SELECT 1 FROM sop_template');
    return rows.length;
  };

  it('come with the product: six, approved, with all their versions', async () => {
    const { body } = await done(visit.as('officer').get('/sop-templates'));
    const items = body.items as { code: string; status: string; version: number }[];
    expect(items.map(({ code }) => code)).toEqual([
      'business-investment',
      'domestic-official',
      'foreign-guests',
      'inspection',
      'large-event',
      'study-visit',
    ]);
    expect(new Set(items.map(({ status, version }) => `${status} ${version}`))).toEqual(
      new Set(['approved 1']),
    );
    const departments = await visit.as('transport.departmentHead').get('/sop-templates');
    expect(departments.status).toBe(403);
  });

  it('a clerk adds a step; what runs stays as it is, a new reception has it (F99)', async () => {
    const officer = visit.as('officer');
    const running = await inPlan(visit);
    const made = await done(
      officer.post(
        `/receptions/${running}/plan/draft/generate`,
        { template: 'foreign-guests', save: true },
        { 'if-match': '"r0"' },
      ),
    );
    expect(made.body).toMatchObject({ saved: true, revision: 1 });
    await done(officer.post(`/receptions/${running}/plan/send`, { note: '请会签' }));
    const rows = `SELECT t.key, t.content_hash, t.xmin FROM task t WHERE reception_id = $1 ORDER BY 1`;
    const before = (await visit.api.owner.query(rows, [running])).rows;
    expect(before.length).toBeGreaterThan(10);

    const read = await done(officer.get(path));
    const document = withStep(read.body.document as Document);
    const saved = await done(officer.put(`${path}/draft`, { document }, { 'if-match': '"r0"' }));
    expect(saved.body).toMatchObject({ version: 2, status: 'draft', revision: 1 });
    const approve = `${path}/versions/2/approve`;
    const byClerk = await officer.post(approve, {}, { 'if-match': '"r1"' });
    expect([byClerk.status, byClerk.body.code]).toEqual([403, 'permission.missing']);

    // Until it is approved, nobody gets it.
    const early = await generate(await inPlan(visit));
    expect(tasksIn(early).map(({ key }) => key)).not.toContain('arrival.umbrellas');
    await done(visit.as('officeHead').post(approve, {}, { 'if-match': '"r1"' }));
    const fresh = await generate(await inPlan(visit));
    expect(tasksIn(fresh).find(({ key }) => key === 'arrival.umbrellas')).toMatchObject({
      item: 'arrival',
      due: { anchor: 'item:arrival', offset: '-PT45M' },
      checklist: STEP.task.checklist,
    });
    expect(fresh.body.document).toMatchObject({ template: { code: 'foreign-guests', version: 2 } });

    expect((await visit.api.owner.query(rows, [running])).rows).toEqual(before);
    const kept = await done(officer.get(`/receptions/${running}/plan`));
    expect(kept.body.document).toMatchObject({ template: { code: 'foreign-guests', version: 1 } });
    const old = await generate(running);
    expect(old.body.document).toMatchObject({ template: { code: 'foreign-guests', version: 1 } });
    expect(tasksIn(old).map(({ key }) => key)).not.toContain('arrival.umbrellas');
    const asked = await generate(running, { template: 'foreign-guests', version: 2 });
    expect(tasksIn(asked).map(({ key }) => key)).toContain('arrival.umbrellas');
  });

  const generate = (id: string, body: object = {}): Promise<Answer> =>
    done(visit.as('officer').post(`/receptions/${id}/plan/draft/generate`, body));

  it('profile and grade select the template where nobody names one', async () => {
    const officer = visit.as('officer');
    const domestic = { ...factsOf(visit), profile: 'domestic', grade: '厅局级', headCount: 8 };
    const { body } = await done(officer.post('/receptions', domestic), 201);
    const made = await generate(String(body.id));
    expect(made.body).toMatchObject({
      saved: false,
      document: { template: { code: 'domestic-official' } },
    });
    expect(made.body.skipped).toContainEqual(
      expect.objectContaining({ reason: 'department-missing', detail: 'hotel' }),
    );
    const drafts = await visit.api.owner.query('SELECT 1 FROM plan_draft WHERE reception_id = $1', [
      body.id,
    ]);
    expect(drafts.rows).toEqual([]);
  });

  it('a draft is approved by somebody else, and never changed afterwards', async () => {
    const head = visit.as('officeHead');
    const { body } = await done(head.get('/sop-templates/study-visit'));
    const own = '/sop-templates/study-visit';
    const match = (revision: number): Record<string, string> => ({ 'if-match': `"r${revision}"` });
    const draft = { document: body.document };
    await done(head.put(`${own}/draft`, draft, match(0)));
    const self = await head.post(`${own}/versions/2/approve`, {}, match(1));
    expect([self.status, self.body.code]).toEqual([403, 'template.own-draft']);
    const stale = await head.put(`${own}/draft`, draft, match(0));
    expect([stale.status, stale.body.code]).toEqual([412, 'version.stale']);
    await done(head.post(`${own}/versions/2/retire`, {}, match(1)));
    const again = await head.post(`${own}/versions/2/approve`, {}, match(2));
    expect([again.status, again.body.code]).toEqual([409, 'template.not-draft']);
    await expect(
      visit.api.owner.query(`UPDATE sop_template SET document = '{}' WHERE version = 1`),
    ).rejects.toMatchObject({ code: '42501' });
    const next = await done(head.put(`${own}/draft`, draft, match(0)));
    expect(next.body.version).toBe(3);
  });

  it('every fault is told with its place, and nothing is stored', async () => {
    const officer = visit.as('officer');
    const rows = await count();
    const { body } = await done(officer.get('/sop-templates/inspection'));
    const document = body.document as Document;
    const at = document.packs.findIndex(({ code }) => code === 'arrival');
    const n = document.packs[at]?.tasks.length ?? 0;
    const faulty = withStep(document, {
      ...STEP,
      department: 'balloons',
      task: {
        ...STEP.task,
        due: { anchor: 'item:x', offset: 'soon' },
        doerId: visit.id('officer'),
      },
    });
    const answer = await officer.put(
      '/sop-templates/inspection/draft',
      { document: { ...faulty, when: { itemKinds: ['party'] } } },
      { 'if-match': '"r0"' },
    );
    const task = `document.packs[${at}].tasks[${n}]`;
    expect([answer.status, faultsIn(answer)]).toEqual([
      422,
      [
        `${task}.department: department.unknown`,
        `${task}.task.doerId: field.unknown`,
        `${task}.task.due.anchor: anchor.unknown`,
        `${task}.task.due.offset: duration.unreadable`,
        'document.when.itemKinds[0]: kind.unknown',
      ],
    ]);
    const unknown = await officer.put(
      '/sop-templates/inspection/draft',
      { document: { ...document, when: { weather: ['rain'] } } },
      { 'if-match': '"r0"' },
    );
    expect(faultsIn(unknown)).toEqual(['document.when.weather: field.unknown']);
    const checked = await done(
      officer.post('/sop-templates/check', { code: 'inspection', document: faulty }),
    );
    expect((checked.body.faults as unknown[]).length).toBe(4);
    expect(await count()).toBe(rows);
  });

  it('a template of a new code begins as a draft and is not used before it is approved', async () => {
    const officer = visit.as('officer');
    const { body } = await done(officer.get('/sop-templates/foreign-guests'));
    const fresh = { code: 'sister-city', document: body.document };
    await done(officer.post('/sop-templates', fresh), 201);
    const twice = await officer.post('/sop-templates', fresh);
    expect([twice.status, twice.body.code]).toEqual([409, 'code.taken']);
    expect((await officer.get('/sop-templates/sister-city')).status).toBe(404);
    expect((await officer.get('/sop-templates/a%00b')).status).toBe(404);
    const { body: made } = await done(officer.post('/receptions', factsOf(visit)), 201);
    const refused = await officer.post(`/receptions/${String(made.id)}/plan/draft/generate`, {
      template: 'sister-city',
    });
    expect([refused.status, faultsIn(refused)]).toEqual([422, ['template: template.not-in-force']]);
  });

  it('a draft is only replaced by who read it', async () => {
    const id = await inPlan(visit);
    const to = `/receptions/${id}/plan/draft/generate`;
    const officer = visit.as('officer');
    const blind = await officer.post(to, { save: true });
    expect([blind.status, blind.body.code]).toEqual([428, 'if-match.missing']);
    await done(officer.post(to, { save: true }, { 'if-match': '"r0"' }));
    const late = await officer.post(to, { save: true }, { 'if-match': '"r0"' });
    expect([late.status, late.body.code]).toEqual([412, 'draft.stale']);
    const kept = await done(officer.post(to, { keepItems: true }));
    const { body } = await done(officer.get(`/receptions/${id}/plan`));
    expect((kept.body.document as { items: unknown }).items).toEqual(
      (body.document as { items: unknown }).items,
    );
  });
});
