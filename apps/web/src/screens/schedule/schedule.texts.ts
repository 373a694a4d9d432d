import { defineTexts } from '../../language/texts';

export const scheduleTexts = defineTexts({
  title: { zh: '日程', en: 'Agenda' },
  nothing: {
    zh: '没有日程。接待的行程和您的任务会按天排在这里。',
    en: 'Nothing scheduled. Items and your tasks stand here by day.',
  },
  toInbox: { zh: '看待办', en: 'See what to do' },
  earlier: { zh: (n: number) => `更早 ${n} 项`, en: (n: number) => `${n} earlier` },
  hideEarlier: { zh: '收起更早的', en: 'Hide earlier ones' },
  mine: { zh: '我的任务', en: 'My task' },
  expected: { zh: (time: string) => `预计 ${time}`, en: (time: string) => `expected ${time}` },
  late: {
    zh: (minutes: number) => `晚 ${minutes} 分`,
    en: (minutes: number) => `${minutes} min late`,
  },
  early: {
    zh: (minutes: number) => `早 ${minutes} 分`,
    en: (minutes: number) => `${minutes} min early`,
  },
  now: { zh: (time: string) => `现在 ${time}`, en: (time: string) => `Now ${time}` },
  only: { zh: '只看我的任务', en: 'My tasks only' },
});
