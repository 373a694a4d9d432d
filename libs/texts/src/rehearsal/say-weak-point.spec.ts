import type { WeakPoint } from '@app/domain';
import { sayLength } from './say-length';
import { sayWeakPoint } from './say-weak-point';

const names = {
  person: () => '李强',
  department: () => '交通运输',
  item: (key: string) => ({ talk: '会谈', welcome: '欢迎仪式' })[key] ?? key,
  task: (_: string, key: string) => ({ cars: '车辆到位' })[key] ?? key,
};
const zh = (w: WeakPoint): string => sayWeakPoint(w, 'zh', names, 'Asia/Shanghai');
const at = Date.parse('2026-03-08T01:40:00Z');

it('says what is wrong, where, and what to do', () => {
  const buffer: WeakPoint = {
    code: 'buffer.missing',
    item: 'talk',
    with: { item: 'welcome' },
    at,
    by: 30 * 60_000,
  };
  expect(zh(buffer)).toBe('「欢迎仪式」到「会谈」之间少30分钟（路程或衔接）。请推后「会谈」。');
  expect(sayWeakPoint(buffer, 'en', names, 'Asia/Shanghai')).toBe(
    'Between 欢迎仪式 and 会谈 30 min are missing for the way. Move 会谈.',
  );
  expect(
    zh({
      code: 'double-booked.person',
      userId: 'u',
      department: 'd',
      task: 'cars',
      item: 'talk',
      with: { item: 'welcome' },
      at,
      by: 600_000,
    }),
  ).toBe('李强3月8日 09:40要同时在「车辆到位」和「欢迎仪式」，重叠10分钟。请换人或错开。');
});

it('names what held a stage up without its advice', () => {
  const held = { code: 'stage.held', stage: 'plan', at, by: null } as const;
  expect(zh({ ...held, missing: ['plan.answer-missing', 'plan.not-approved'] })).toBe(
    '推演中「方案制定」卡住，还缺：等待会签、方案尚未审定。',
  );
  expect(zh({ ...held, stage: 'confirm', missing: ['grade'] })).toContain('还缺：接待');
});

it('says a length in its two largest units', () => {
  expect(sayLength('zh', 90 * 60_000)).toBe('1小时30分钟');
  expect(sayLength('en', 86_400_000)).toBe('1 d');
  expect(sayLength('en', 90_061_000)).toBe('1 d 1 h');
  expect(sayLength('zh', 0)).toBe('0秒');
});
