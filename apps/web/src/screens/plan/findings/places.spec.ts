import type { PlanDocument } from '@app/domain';
import { placeOf, rowId, sayField, sayTitle } from './places';

const PLAN: PlanDocument = {
  schema: 1,
  items: [{ key: 'dinner', kind: 'meal', title: '晚宴' }],
  assignments: [],
  branches: [{ key: 'rain', title: '下雨', trigger: '有雨', edits: [] }],
  budget: [
    {
      ...{ key: 'meal:dinner', class: 'meals', item: 'dinner', standard: 1, heads: 1, units: 1 },
      ...{ amount: 2, payer: 'host' },
    },
  ],
};

it.each([
  ['items[0].start', undefined, { step: 'itinerary', item: 'dinner' }],
  ['branches[0].edits[2]', undefined, { step: 'reserve', branch: 'rain', edit: 2 }],
  ['branches[0].edits', undefined, { step: 'reserve', branch: 'rain' }],
  ['budget[0].amount', undefined, { step: 'reserve', line: 'meal:dinner' }],
  ['items[0].meal.perHead', 'budget:meal:dinner', { step: 'reserve', line: 'meal:dinner' }],
  ['facts.grade', 'fact:grade', { step: 'facts', fact: 'grade' }],
])('%s (%s) is found where it is put right', (path, subject, place) => {
  expect(placeOf(path, PLAN, subject)).toMatchObject(place);
});

it.each([
  ['document.items[0].companions[0].name', '「晚宴」我方陪同：不能为空。'],
  ['document.items[0].place', '「晚宴」不能为空。'],
])('a fault at %s says where it is', (path, said) => {
  expect(sayField(path, '晚宴', '不能为空。', 'zh')).toBe(said);
});

it('a row of its own is what a finding jumps to', () => {
  expect(rowId({ step: 'reserve', branch: 'rain' })).toBe('branch-rain');
  expect(rowId({ step: 'reserve', line: 'gift' })).toBe('budget-gift');
});

it('a sentence names what it is about, once', () => {
  expect(sayTitle('时限在夜间：23:30。', '23:30', '印发日程')).toBe(
    '「印发日程」时限在夜间：23:30。',
  );
  expect(sayTitle('时间还没有定：brief。', 'brief', '安全评估')).toBe(
    '时间还没有定：「安全评估」。',
  );
  expect(sayTitle('晚宴超过标准。', undefined, '晚宴')).toBe('晚宴超过标准。');
  expect(sayTitle('方案是空的。', undefined, undefined)).toBe('方案是空的。');
});
