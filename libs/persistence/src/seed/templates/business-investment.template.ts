import type { SopTemplate } from '@app/domain';
import { COMING, LEAVING, OVERNIGHT, packsFor } from './template-itinerary';

const HOSTED = { payer: 'host' } as const;

/** 商务招商: talks, sites, a signing. */
export const BUSINESS_INVESTMENT: SopTemplate = {
  code: 'business-investment',
  version: 1,
  title: { zh: '商务招商接待', en: 'Investors' },
  when: { profiles: ['business'] },
  general: true,
  itinerary: [
    ...COMING,
    {
      item: { key: 'check-in', kind: 'check-in', title: '入住', cites: ['R75', 'P-19'] },
      when: OVERNIGHT,
      start: { anchor: 'arrival', offset: 'PT70M' },
      lasts: 'PT30M',
      rooms: [{ class: 'standard', count: { share: 1, min: 1 } }],
    },
    {
      item: { key: 'talks-day', kind: 'meeting', title: '投资洽谈', cites: ['R32', 'R6'] },
      when: { maxDays: 1 },
      start: { anchor: 'arrival', offset: 'PT80M' },
      lasts: 'PT90M',
    },
    {
      item: {
        key: 'welcome-dinner',
        kind: 'meal',
        title: '商务工作餐',
        meal: { form: 'working', ...HOSTED },
        cites: ['R59', 'R67', 'P-19'],
      },
      when: OVERNIGHT,
      start: { day: 0, at: '18:30' },
      lasts: 'PT50M',
    },
    {
      item: {
        key: 'breakfast',
        kind: 'meal',
        title: '早餐',
        meal: { form: 'breakfast', ...HOSTED },
        cites: ['R136'],
      },
      when: OVERNIGHT,
      start: { day: { from: 1, to: 0 }, at: '07:30' },
      lasts: 'PT45M',
    },
    {
      item: { key: 'site', kind: 'site-visit', title: '园区、企业考察', cites: ['R84', 'R116'] },
      when: OVERNIGHT,
      start: { day: { from: 1, to: -1 }, at: '14:00' },
      lasts: 'PT2H',
    },
    {
      item: { key: 'talks', kind: 'meeting', title: '投资洽谈', cites: ['R32', 'R6'] },
      when: OVERNIGHT,
      start: { day: 1, at: '09:00' },
      lasts: 'PT2H',
    },
    {
      item: {
        key: 'lunch',
        kind: 'meal',
        title: '工作午餐',
        meal: { form: 'buffet', ...HOSTED },
        cites: ['R67', 'P-19'],
      },
      when: OVERNIGHT,
      start: { day: { from: 1, to: 0 }, at: '12:00' },
      lasts: 'PT50M',
    },
    {
      item: { key: 'signing', kind: 'signing', title: '签约', cites: ['R6', 'R87'] },
      when: { minDays: 3 },
      start: { day: 2, at: '10:00' },
      lasts: 'PT60M',
    },
    ...LEAVING,
  ],
  packs: packsFor(['business']),
};
