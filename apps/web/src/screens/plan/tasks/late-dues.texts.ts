import { defineTexts } from '../../../language';

export const lateDuesTexts = defineTexts({
  open: { zh: '按剩余时间重排', en: 'Fit into the time left' },
  title: { zh: '按剩余时间重排时限', en: 'Fit the due times into the time left' },
  banner: {
    zh: (n: number) => `来访近了：${n} 项任务的时限已经过去，批准后会立刻算作逾期。`,
    en: (n: number) =>
      n === 1
        ? 'The visit is near: 1 task was due before now, and would be overdue at once.'
        : `The visit is near: ${n} tasks were due before now, and would be overdue at once.`,
  },
  about: {
    zh: '按原来的先后，排进来宾到达或行程项开始之前的时间，有白天不排夜里。如果来访推迟，仍按模板的时限走。',
    en: 'In their old order, into the time before the guests come or the item begins, by day where there is day left. Should the visit be put off, the template’s own times count again.',
  },
  nothing: {
    zh: '没有可以重排的时限：它们所属的行程项已经开始。请逐项改，或说明理由。',
    en: 'Nothing can be fitted in: the items they belong to have begun. Change them one by one, or give the reason.',
  },
  unsaved: { zh: '什么都还没有保存。', en: 'Nothing is saved yet.' },
  use: { zh: (n: number) => `用这 ${n} 个时限`, en: (n: number) => `Use these ${n} times` },
  used: { zh: (n: number) => `已重排 ${n} 个时限`, en: (n: number) => `${n} due times fitted in` },
  from: { zh: '原时限', en: 'Was due' },
  to: { zh: '新时限', en: 'Now due' },
});
