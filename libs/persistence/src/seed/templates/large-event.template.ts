import type { SopTemplate } from '@app/domain';
import { BUFFET_LUNCHES, COMING, LEAVING, OVERNIGHT, packsFor } from './template-itinerary';

/** 大型会议、活动: for 50 and more; an opening, sessions, buffets, a doctor on the spot. */
export const LARGE_EVENT: SopTemplate = {
  code: 'large-event',
  version: 1,
  title: { zh: '大型会议、活动接待', en: 'Conference or large event' },
  when: { minHeads: 50 },
  itinerary: [
    ...COMING,
    {
      item: { key: 'check-in', kind: 'check-in', title: '报到、入住', cites: ['R75', 'R92'] },
      when: OVERNIGHT,
      start: { anchor: 'arrival', offset: 'PT70M' },
      lasts: 'PT60M',
      rooms: [{ class: 'standard', count: { share: 1, min: 1 } }],
    },
    {
      item: { key: 'opening', kind: 'ceremony', title: '开幕式', cites: ['R56'] },
      when: OVERNIGHT,
      start: { day: 1, at: '09:00' },
      lasts: 'PT60M',
    },
    {
      item: {
        key: 'standby',
        kind: 'medical-standby',
        title: '医疗保障',
        guestGroup: '保障组',
        cites: ['R13'],
      },
      when: OVERNIGHT,
      start: { day: { from: 1, to: -1 }, at: '08:30' },
      lasts: 'PT9H',
    },
    {
      item: { key: 'session', kind: 'meeting', title: '全体会议', cites: ['R32', 'R74'] },
      when: OVERNIGHT,
      start: { day: 1, at: '10:15' },
      lasts: 'PT90M',
    },
    {
      item: { key: 'session-day', kind: 'meeting', title: '全体会议', cites: ['R32', 'R74'] },
      when: { maxDays: 1 },
      start: { anchor: 'arrival', offset: 'PT80M' },
      lasts: 'PT2H',
    },
    { ...BUFFET_LUNCHES },
    {
      item: { key: 'groups', kind: 'meeting', title: '分组讨论', cites: ['R32', 'R74'] },
      when: OVERNIGHT,
      start: { day: { from: 1, to: -1 }, at: '14:00' },
      lasts: 'PT2H30M',
    },
    {
      item: { key: 'press', kind: 'press', title: '媒体见面', cites: ['R88'] },
      when: { minDays: 2, secrecy: ['internal'] },
      start: { day: 1, at: '17:00' },
      lasts: 'PT30M',
    },
    {
      item: {
        key: 'breakfast',
        kind: 'meal',
        title: '早餐（自助）',
        meal: { form: 'breakfast', payer: 'guest' },
        cites: ['R7'],
      },
      when: OVERNIGHT,
      start: { day: { from: 1, to: 0 }, at: '07:00' },
      lasts: 'PT50M',
    },
    {
      item: {
        key: 'supper',
        kind: 'meal',
        title: '晚餐（自助）',
        meal: { form: 'buffet', payer: 'guest' },
        cites: ['R62', 'R7'],
      },
      when: OVERNIGHT,
      start: { day: { from: 0, to: -1 }, at: '18:00' },
      lasts: 'PT50M',
    },
    ...LEAVING,
  ],
  packs: packsFor(['domestic', 'business', 'foreign']),
};
