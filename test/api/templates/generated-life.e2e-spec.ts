import { insertSeedLaw, insertSeedTemplates } from '@app/persistence';
import {
  approve,
  DEPARTMENTS,
  done,
  inPlan,
  move,
  packagesOf,
  startVisit,
  type Visit,
} from '../receptions/support/visit';

const HOUR = 3_600_000;
/** Far enough that no preparation is due before anybody could approve it. */
const ARRIVAL = Date.now() + 240 * HOUR;

describe('a plan out of a template', () => {
  let visit: Visit;

  beforeAll(async () => {
    visit = await startVisit('templates-life');
    await insertSeedTemplates(visit.api.owner);
    await insertSeedLaw(visit.api.owner);
  });
  afterAll(() => visit.stop());

  it('is agreed to and approved as it comes, and its branches can be switched to', async () => {
    const officer = visit.as('officer');
    const at = (hours: number): string => new Date(ARRIVAL + hours * HOUR).toISOString();
    const id = await inPlan(visit, {
      batches: [
        { key: 'b1', direction: 'arrival', at: at(0) },
        { key: 'b2', direction: 'departure', at: at(50) },
      ],
    });
    const made = await done(
      officer.post(`/receptions/${id}/plan/draft/generate`, { save: true }, { 'if-match': '"r0"' }),
    );
    const findings = made.body.findings as { code: string; severity: string }[];
    expect(findings.filter(({ severity }) => severity === 'block')).toEqual([]);

    await done(officer.post(`/receptions/${id}/plan/send`, { note: '请会签' }));
    const packages = await packagesOf(visit, id);
    for (const code of DEPARTMENTS) {
      const head = visit.as(`${code}.departmentHead`);
      await done(head.post(`/assignments/${packages[code]}/acknowledge`, {}));
      await done(head.post(`/assignments/${packages[code]}/signatures`, { scope: 'plan' }));
    }
    await approve(visit, await done(officer.post(`/receptions/${id}/plan/submit`, {})));
    await move(visit, id, 'plan', 'prepare');

    const late = { reason: '航班晚点', edits: [{ op: 'switch-branch', branch: 'arrival.late' }] };
    const { body } = await done(officer.post(`/receptions/${id}/amendments`, late), 201);
    expect(body.amendment).toMatchObject({
      status: 'proposed',
      preview: { told: [{ department: 'catering' }] },
    });
  });
});
