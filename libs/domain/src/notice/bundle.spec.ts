import { TestWorld } from '../testing/test-world';
import { bundle } from './bundle';

const MIDNIGHT = Date.parse('2026-03-02T23:30:00+08:00');
const NIGHT = { zone: 'Asia/Shanghai', from: 22 * 60, until: 7 * 60 };

it('holds what can wait by the quiet hours of the person, else by those of the office', () => {
  const t = new TestWorld();
  const directory = {
    ...t.context().directory,
    substitutes: {},
    quiet: { owl: { ...NIGHT, from: 60 }, lark: { ...NIGHT, from: 20 * 60, until: 5 * 60 } },
  };
  const ctx = { ...t.context(), now: MIDNIGHT, quiet: NIGHT, directory };
  const telling = { to: ['anybody', 'owl', 'lark'], kind: 'disputed', refs: [] } as const;
  const held = bundle([telling], t.world, ctx, null).map(({ userId, holdUntil }) => [
    userId,
    holdUntil && new Date(holdUntil).toISOString(),
  ]);
  expect(held).toEqual([
    ['anybody', '2026-03-02T23:00:00.000Z'],
    ['owl', null],
    ['lark', '2026-03-02T21:00:00.000Z'],
  ]);
});

it('keeps what asks nothing for the summary of the person, unless the reception is near', () => {
  const t = new TestWorld();
  const directory = {
    ...t.context().directory,
    substitutes: {},
    summaryAt: { reader: { zone: 'Asia/Shanghai', at: 18 * 60 } },
  };
  const noon = Date.parse('2026-03-02T12:00:30+08:00');
  const ctx = { ...t.context(), now: noon, quiet: NIGHT, directory };
  const to = ['reader', 'anybody'];
  const tellings = [
    { to, kind: 'approved', refs: [] },
    { to, kind: 'changed', refs: [] },
  ] as const;
  const heldIn = (world: typeof t.world, now: number): unknown[] =>
    bundle(tellings, world, { ...ctx, now }, null)
      .filter((n) => n.holdUntil !== null || n.inSummary)
      .map((n) => [n.userId, n.kind, n.inSummary, new Date(n.holdUntil ?? 0).toISOString()]);
  const far = { ...t.world, items: [] };
  expect(heldIn(far, noon)).toEqual([['reader', 'approved', true, '2026-03-02T10:00:00.000Z']]);
  // From that minute on: tomorrow's.
  const evening = noon + 6 * 60 * 60 * 1000;
  expect(heldIn(far, evening)).toEqual([['reader', 'approved', true, '2026-03-03T10:00:00.000Z']]);
  const under = { ...far, reception: { ...t.world.reception, stage: 'execute' as const } };
  expect(heldIn(under, noon)).toEqual([]);
});
