import type { SopTemplate } from '@app/domain';
import { COMING, LEAVING, OVERNIGHT, packsFor } from './template-itinerary';

const HOSTED = { payer: 'host' } as const;

/** 外宾: a call, talks, visits, at most two banquets (P-20). */
export const FOREIGN_GUESTS: SopTemplate = {
  code: 'foreign-guests',
  version: 1,
  title: { zh: '外宾接待', en: 'Foreign guests' },
  when: { profiles: ['foreign'] },
  general: true,
  itinerary: [
    ...COMING,
    {
      item: { key: 'check-in', kind: 'check-in', title: '入住', cites: ['R75', 'P-20'] },
      when: OVERNIGHT,
      start: { anchor: 'arrival', offset: 'PT70M' },
      lasts: 'PT30M',
      rooms: [
        { class: 'suite', rank: 'ministry', count: 1, when: { grades: ['ministry'] } },
        { class: 'standard', count: { share: 1, min: 1, less: 1 }, when: { grades: ['ministry'] } },
        {
          class: 'standard',
          count: { share: 1, min: 1 },
          when: { grades: ['bureau', 'county', 'section'] },
        },
      ],
    },
    {
      item: { key: 'call', kind: 'call', title: '会见', cites: ['R57', 'R58'] },
      when: { maxDays: 1 },
      start: { anchor: 'arrival', offset: 'PT80M' },
      lasts: 'PT60M',
    },
    {
      item: {
        key: 'welcome-banquet',
        kind: 'meal',
        title: '欢迎宴会',
        meal: { form: 'banquet', ...HOSTED },
        cites: ['R59', 'R67', 'P-20'],
      },
      when: OVERNIGHT,
      start: { day: 0, at: '18:30' },
      lasts: 'PT90M',
    },
    {
      item: {
        key: 'breakfast',
        kind: 'meal',
        title: '早餐',
        meal: { form: 'breakfast', ...HOSTED },
        cites: ['P-20'],
      },
      when: OVERNIGHT,
      start: { day: { from: 1, to: 0 }, at: '07:30' },
      lasts: 'PT45M',
    },
    {
      item: { key: 'talks', kind: 'meeting', title: '会谈', cites: ['R32', 'R74'] },
      when: OVERNIGHT,
      start: { day: 1, at: '09:30' },
      lasts: 'PT2H',
    },
    {
      item: {
        key: 'lunch',
        kind: 'meal',
        title: '午餐（自助）',
        meal: { form: 'buffet', ...HOSTED },
        cites: ['R67', 'P-20'],
      },
      when: OVERNIGHT,
      start: { day: { from: 1, to: 0 }, at: '12:00' },
      lasts: 'PT60M',
    },
    {
      item: { key: 'visit', kind: 'visit', title: '参观', cites: ['R85', 'R86'] },
      when: OVERNIGHT,
      start: { day: { from: 1, to: -1 }, at: '14:30' },
      lasts: 'PT2H',
    },
    {
      item: { key: 'sightseeing', kind: 'sightseeing', title: '市区参观', cites: ['R81', 'R82'] },
      when: { minDays: 3 },
      start: { day: { from: 2, to: -1 }, at: '09:30' },
      lasts: 'PT2H',
    },
    ...LEAVING,
  ],
  packs: packsFor(['foreign']),
};
