import { resolveTimes, tasksOfPlan, type PlanDocument } from '@app/domain';
import { addDepartment } from '../platform/support/people';
import {
  DEPARTMENTS as SEEDED,
  insertSeedLaw,
  insertSeedTemplates,
  strasbourg,
} from '@app/persistence';
import { DEPARTMENTS, done, factsOf, startVisit, type Visit } from '../receptions/support/visit';

interface Finding {
  readonly code: string;
  readonly subject?: string;
}

describe('the Strasbourg case out of the template for foreign guests', () => {
  let visit: Visit;

  beforeAll(async () => {
    visit = await startVisit('templates-strasbourg');
    const present: readonly string[] = DEPARTMENTS;
    for (const { code } of SEEDED) {
      if (!present.includes(code)) await addDepartment(visit.api, code);
    }
    await insertSeedTemplates(visit.api.owner);
    await insertSeedLaw(visit.api.owner);
  });
  afterAll(() => visit.stop());

  it('gives every published item its work; what has no time yet stays open', async () => {
    const published = strasbourg({ startsOn: '2026-10-26', points: 'published' });
    const officer = visit.as('officer');
    const facts = {
      ...factsOf(visit),
      ...{ zone: 'Europe/Paris', headCount: null, grade: null },
      batches: [
        { key: 'arrival-main', direction: 'arrival' },
        { key: 'departure-main', direction: 'departure' },
      ],
    };
    const { body } = await done(officer.post('/receptions', facts), 201);
    const made = await done(
      officer.post(`/receptions/${String(body.id)}/plan/draft/generate`, {
        template: 'foreign-guests',
        itinerary: published.plan.items,
        days: 4,
      }),
    );
    const document = made.body.document as PlanDocument;
    expect(document.items).toEqual(published.plan.items);
    const bare = document.items.filter(
      ({ key }) => !tasksOfPlan(document).some(({ task }) => task.item === key),
    );
    expect(bare.map(({ key }) => key)).toEqual([]);
    // All but water and power: how many guests come is not published, and nobody checks in.
    expect(document.assignments.map(({ department }) => department)).toHaveLength(9);
    expect(made.body.skipped).toContainEqual(
      expect.objectContaining({ key: 'sites', reason: 'fact-open', detail: 'headCount' }),
    );

    const times = resolveTimes(document, {
      batches: published.facts.batches,
      approvedAt: null,
      zone: 'Europe/Paris',
      holidays: [],
    });
    const due = (key: string): number | null | undefined => times.tasks.get(key)?.due;
    expect(due('transport/arrival.car-in-place')).toBeNull();
    // The plane leaves at 17:40 in Germany: at the airport 60 to 30 minutes before.
    expect(due('transport/flight.at-station')).toBe(Date.parse('2026-10-28T17:10:00+01:00'));
    expect(due('protocol/lunch-president.notify')).toBe(Date.parse('2026-10-27T09:00:00+01:00'));
    expect(due('protocol/tour.tour-plan')).toBe(Date.parse('2026-10-26T09:30:00+01:00'));
    const findings = made.body.findings as Finding[];
    expect(findings.some(({ code }) => code === 'time.open')).toBe(true);
    // The published draft contradicts itself twice; both are found by rules for everybody.
    const ruled = findings.filter(({ code }) => code.startsWith('rule.'));
    expect(ruled.map(({ code, subject }) => `${code} ${subject}`)).toEqual([
      'rule.practice.buffer item:flight',
      'rule.practice.same-place item:hotel-leave',
    ]);
  });
});
