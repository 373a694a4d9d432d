import type { SopTemplate } from '@app/domain';
import {
  BUFFET_LUNCHES,
  COMING,
  DOMESTIC_MEALS,
  DOMESTIC_STAY,
  LEAVING,
  packsFor,
  WORKING_LUNCH,
} from './template-itinerary';

/** 国内公务；部级、厅局级、县处级 differ by their conditions. */
export const DOMESTIC_OFFICIAL: SopTemplate = {
  code: 'domestic-official',
  version: 1,
  title: { zh: '国内公务接待', en: 'Domestic official visit' },
  when: { profiles: ['domestic'] },
  general: true,
  itinerary: [
    ...COMING,
    DOMESTIC_STAY,
    {
      item: { key: 'talk-day', kind: 'meeting', title: '工作座谈', cites: ['R32', 'P-1'] },
      when: { maxDays: 1 },
      start: { anchor: 'arrival', offset: 'PT80M' },
      lasts: 'PT90M',
    },
    {
      item: { key: 'talk', kind: 'meeting', title: '工作座谈', cites: ['R32', 'P-1'] },
      when: { minDays: 2 },
      start: { day: 1, at: '09:00' },
      lasts: 'PT2H',
    },
    WORKING_LUNCH,
    {
      item: { key: 'site', kind: 'site-visit', title: '现场调研', cites: ['R84', 'P-1'] },
      when: { minDays: 2 },
      start: { day: { from: 1, to: -1 }, at: '14:30' },
      lasts: 'PT2H',
    },
    { ...BUFFET_LUNCHES, start: { day: { from: 2, to: 0 }, at: '12:00' } },
    ...DOMESTIC_MEALS,
    ...LEAVING,
  ],
  packs: packsFor(['domestic']),
};
