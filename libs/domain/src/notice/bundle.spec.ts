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
