import { done, startVisit, type Visit } from '../receptions/support/visit';

const AS_IT_COMES = {
  goesOn: true,
  views: [],
  email: true,
  quietFrom: null,
  quietUntil: null,
  summaryAt: null,
};

describe('how one person wants it', () => {
  let visit: Visit;
  beforeAll(async () => {
    visit = await startVisit('settings');
  });
  afterAll(() => visit.stop());

  it('is his own, whole, and the same on every device', async () => {
    const [officer, head] = [visit.as('officer'), visit.as('catering.departmentHead')];
    expect((await done(officer.get('/settings'))).body).toEqual(AS_IT_COMES);
    const wanted = {
      goesOn: false,
      views: [{ name: '外宾', search: '?profile=foreign' }],
      email: false,
      quietFrom: 1260,
      quietUntil: 450,
      summaryAt: 1050,
    };
    await done(officer.put('/settings', wanted), 204);
    expect((await done(officer.get('/settings'))).body).toEqual(wanted);
    expect((await done(head.get('/settings'))).body).toEqual(AS_IT_COMES);
    await done(officer.put('/settings', AS_IT_COMES), 204);
    expect((await done(officer.get('/settings'))).body).toEqual(AS_IT_COMES);
  });

  it('names what is wrong with it, and changes nothing', async () => {
    const officer = visit.as('officer');
    const half = await officer.put('/settings', { ...AS_IT_COMES, quietFrom: 60 });
    expect(half.status).toBe(422);
    expect(half.body).toMatchObject({ errors: [{ path: 'quietUntil', code: 'field.required' }] });
    const many = { ...AS_IT_COMES, quietFrom: 1440, quietUntil: -1, goesOn: 'yes' };
    const refused = await officer.put('/settings', many);
    expect(refused).toMatchObject({ status: 422 });
    expect(refused.body.errors).toHaveLength(3);
    expect((await done(officer.get('/settings'))).body).toEqual(AS_IT_COMES);
  });
});
