import type { SopTemplate } from '@app/domain';
import {
  BUFFET_LUNCHES,
  COMING,
  DOMESTIC_MEALS,
  DOMESTIC_STAY,
  LEAVING,
  packsFor,
} from './template-itinerary';

/** 检查督导: briefing, sites, feedback; no shared meals. */
export const INSPECTION: SopTemplate = {
  code: 'inspection',
  version: 1,
  title: { zh: '检查督导接待', en: 'Inspection' },
  when: { profiles: ['domestic'] },
  itinerary: [
    ...COMING,
    DOMESTIC_STAY,
    {
      item: { key: 'briefing', kind: 'briefing', title: '工作汇报', cites: ['R32', 'R49'] },
      when: { minDays: 2 },
      start: { day: 1, at: '09:00' },
      lasts: 'PT2H',
    },
    {
      item: { key: 'briefing-day', kind: 'briefing', title: '工作汇报', cites: ['R32', 'R49'] },
      when: { maxDays: 1 },
      start: { anchor: 'arrival', offset: 'PT80M' },
      lasts: 'PT60M',
    },
    {
      item: { key: 'site', kind: 'site-visit', title: '现场检查', cites: ['R32', 'R84'] },
      when: { minDays: 2 },
      start: { day: { from: 1, to: -1 }, at: '14:00' },
      lasts: 'PT3H',
    },
    {
      item: { key: 'feedback', kind: 'meeting', title: '检查反馈会', cites: ['R32'] },
      when: { minDays: 2 },
      start: { anchor: 'departure', offset: '-PT5H' },
      lasts: 'PT90M',
    },
    BUFFET_LUNCHES,
    ...DOMESTIC_MEALS,
    ...LEAVING,
  ],
  packs: packsFor(['domestic']),
};
