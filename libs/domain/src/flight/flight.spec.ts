import { derive } from '../derive';
import { evolveAll } from '../evolve';
import type { Fact } from '../fact';
import type { PlanDocument } from '../plan/plan-document';
import { planFor, START, TestWorld } from '../testing/test-world';
import { HOUR, MINUTE } from '../time/instant';
import { decideFlight } from './flight.decide';
import type { FlightStatus } from './flight-status';

/** 2026-03-03T00:00Z is 08:00 in Shanghai. */
const LANDING = START + 48 * HOUR;
const batch = { mode: '航班', place: null, group: null };

const PLAN: PlanDocument = {
  ...planFor(['cars']),
  items: [
    { key: 'land', kind: 'arrival-air', title: '抵达', start: { anchor: 'batch:in' } },
    {
      ...{ key: 'vip', kind: 'arrival-air', title: '副团长 CA 933 抵达' },
      start: new Date(LANDING + 5 * HOUR).toISOString(),
    },
    ...planFor(['cars']).items,
  ],
};

class Flying extends TestWorld {
  constructor() {
    super({
      batches: [
        { ...batch, key: 'in', direction: 'arrival', at: LANDING, number: 'LH 723' },
        { ...batch, key: 'out', direction: 'departure', at: START + 72 * HOUR, number: 'LH 724' },
      ],
    });
    this.toPrepare(PLAN);
  }

  tell(status: Partial<FlightStatus> = {}): readonly Fact['type'][] {
    const facts = decideFlight(
      {
        ...{ flight: 'lh0723', date: '2026-03-03', direction: 'arrival', expected: LANDING },
        ...status,
      },
      { world: this.world, ctx: this.context(), actId: '' },
    );
    this.world = derive(evolveAll(this.world, facts), 'all');
    return facts.map((f) => f.type);
  }

  late(minutes: number, status: Partial<FlightStatus> = {}): readonly Fact['type'][] {
    return this.tell({ flight: 'LH723', expected: LANDING + minutes * MINUTE, ...status });
  }

  open(): { at: string; source: string }[] {
    return this.world.amendments
      .filter((a) => a.status === 'proposed')
      .map((a) => ({ source: a.source, at: 'at' in a.edits[0] ? a.edits[0].at : '' }));
  }

  item(key: string): TestWorld['world']['items'][number] | undefined {
    return this.world.items.find((i) => i.key === key);
  }
}

const at = (minutes: number): string => new Date(LANDING + minutes * MINUTE).toISOString();

describe('the status of a flight', () => {
  it('less than a quarter of an hour late is noted, and moves nothing', () => {
    const t = new Flying();
    expect(t.late(14)).toEqual(['ItemExpected']);
    expect(t.item('land')).toMatchObject({
      startAt: LANDING,
      expectedStart: LANDING + 14 * MINUTE,
      status: 'planned',
    });
    expect(t.open()).toEqual([]);
    expect(t.late(0)).toEqual(['ItemExpected']);
    expect(t.item('land')?.expectedStart).toBeNull();
  });

  it('from a quarter of an hour on is proposed, with its ripple, and still moves nothing', () => {
    const t = new Flying();
    expect(t.late(90)).toEqual(['ItemExpected', 'AmendmentProposed']);
    expect(t.open()).toEqual([{ source: 'flight', at: at(90) }]);
    expect(t.world.amendments[0].reason).toContain('90');
    expect(t.world.amendments[0].preview.items.map((i) => i.item)).toEqual(
      expect.arrayContaining(['land', 'talk']),
    );
    expect(t.item('talk')?.startAt).toBe(LANDING + 2 * HOUR);
    const earlier = new Flying();
    expect(earlier.late(-15)).toContain('AmendmentProposed');
  });

  it('the same again does nothing, also when its proposal was dropped', () => {
    const t = new Flying();
    t.late(90);
    expect(t.late(90)).toEqual([]);
    t.must('officer', { kind: 'amendment.drop', number: 1 });
    expect(t.late(90)).toEqual([]);
  });

  it('a newer one takes the place of the open proposal, and a flight on time again ends it', () => {
    const t = new Flying();
    t.late(90);
    expect(t.late(60)).toEqual(['ItemExpected', 'AmendmentDropped', 'AmendmentProposed']);
    expect(t.open()).toEqual([{ source: 'flight', at: at(60) }]);
    expect(t.late(5)).toEqual(['ItemExpected', 'AmendmentDropped']);
    expect(t.open()).toEqual([]);
  });

  it('once accepted, everything that hangs on the arrival has moved, and the status is no news', () => {
    const t = new Flying();
    t.late(90);
    const [{ number, previewHash }] = t.world.amendments;
    t.must('head', { kind: 'amendment.approve', number, previewHash });
    expect(t.item('talk')?.startAt).toBe(LANDING + 90 * MINUTE + 2 * HOUR);
    expect(t.late(90)).toEqual([]);
    expect(t.open()).toEqual([]);
  });

  it('finds a travel item that names the flight without a batch', () => {
    const t = new Flying();
    const expected = LANDING + 6 * HOUR;
    expect(t.tell({ flight: 'CA933', expected })).toContain('AmendmentProposed');
    expect(t.world.amendments[0].edits).toMatchObject([{ op: 'move-item', item: 'vip' }]);
  });

  it('is for its own day, its own number and its own direction', () => {
    const t = new Flying();
    expect(t.late(90, { flight: 'LH724' })).toEqual([]);
    expect(t.late(90, { direction: 'departure' })).toEqual([]);
    expect(t.late(90 + 24 * 60, { date: '2026-03-04' })).toEqual([]);
    expect(t.late(90, { flight: 'lh-723' })).toContain('AmendmentProposed');
  });
});
