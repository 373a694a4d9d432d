import { insertSeedLaw } from '@app/persistence';
import { faultsIn } from '../platform/support/api-client';
import { done, prepared, startVisit, type Visit } from '../receptions/support/visit';

interface Proposed {
  readonly number: number;
  readonly previewHash: string;
  readonly preview: {
    readonly weight: string;
    readonly minorLimitMinutes: number;
    readonly because: readonly { readonly code: string; readonly message: string }[];
  };
}

describe('how far a 微调 may go', () => {
  let visit: Visit;
  beforeAll(async () => {
    visit = await startVisit('minor-limits');
    await insertSeedLaw(visit.api.owner);
  });
  afterAll(() => visit.stop());

  const propose = async (id: string): Promise<Proposed> => {
    const edits = [{ op: 'move-item', item: 'welcome', by: 'PT1H' }];
    const made = await done(
      visit.as('officer').post(`/receptions/${id}/amendments`, { edits, reason: '航班晚点一小时' }),
      201,
    );
    return made.body.amendment as Proposed;
  };

  it('is the office’s to set: a second person puts it in force, and previews say what they were measured by', async () => {
    const officer = visit.as('officer');
    const seeded = await done(visit.as('auditor').get('/minor-limits'));
    expect(seeded.body.items).toMatchObject([
      { code: 'business', version: 1, inForce: true, document: { minutes: 120 } },
      { code: 'domestic', document: { minutes: 60 } },
      { code: 'foreign', document: { minutes: 120 } },
    ]);
    const { id } = await prepared(visit);
    const before = await propose(id);
    expect(before.preview).toMatchObject({ weight: 'minor', minorLimitMinutes: 120, because: [] });

    const document = { profile: 'foreign', minutes: 30, source: '主任办公会 2026 第 3 次' };
    const far = await officer.post('/minor-limits', { document: { ...document, minutes: 5000 } });
    expect([far.status, faultsIn(far)]).toEqual([422, ['document.minutes: number.out-of-range']]);
    expect(JSON.stringify(far.body)).toContain('应在 0 到 1440 之间。');
    await done(officer.post('/minor-limits', { document }), 201);
    expect((await propose(id)).preview.weight).toBe('minor');
    const approve = '/minor-limits/foreign/versions/2/approve';
    expect((await officer.post(approve, {})).status).toBe(403);
    await done(visit.as('officeHead').post(approve, {}));

    const after = await propose(id);
    expect(after.preview).toMatchObject({
      ...{ weight: 'major', minorLimitMinutes: 30 },
      because: [{ code: 'beyond-limit', message: '推移超过微调限度（30 分钟）' }],
    });
    // What was seen was measured otherwise: it is looked at again before anybody agrees.
    const stale = await visit
      .as('officeHead')
      .post(`/receptions/${id}/amendments/${before.number}/approve`, {
        previewHash: before.previewHash,
      });
    expect([stale.status, stale.body.code]).toEqual([409, 'amendment.preview-changed']);
    const { body } = await done(officer.get(`/receptions/${id}/amendments/${before.number}`));
    expect(body).toMatchObject({ preview: { weight: 'major', minorLimitMinutes: 30 } });
  });

  it('is read and written by those who keep the rules', async () => {
    expect((await visit.as('catering.departmentHead').get('/minor-limits')).status).toBe(403);
    const document = { profile: 'domestic', minutes: 45, source: '试行' };
    expect((await visit.as('auditor').post('/minor-limits', { document })).status).toBe(403);
  });
});
