import type { SopTemplate } from '@app/domain';
import {
  BUFFET_LUNCHES,
  COMING,
  DOMESTIC_MEALS,
  DOMESTIC_STAY,
  LEAVING,
  packsFor,
} from './template-itinerary';

/** 学习考察: exchange and visits between peers; everybody pays his own. */
export const STUDY_VISIT: SopTemplate = {
  code: 'study-visit',
  version: 1,
  title: { zh: '学习考察接待', en: 'Study visit' },
  when: { profiles: ['domestic'] },
  itinerary: [
    ...COMING,
    DOMESTIC_STAY,
    {
      item: { key: 'exchange', kind: 'briefing', title: '经验交流', cites: ['R32', 'R39'] },
      when: { minDays: 2 },
      start: { day: 1, at: '09:00' },
      lasts: 'PT90M',
    },
    {
      item: { key: 'exchange-day', kind: 'briefing', title: '经验交流', cites: ['R32', 'R39'] },
      when: { maxDays: 1 },
      start: { anchor: 'arrival', offset: 'PT80M' },
      lasts: 'PT60M',
    },
    {
      item: { key: 'visit', kind: 'visit', title: '实地考察', cites: ['R84', 'R86'] },
      when: { minDays: 2 },
      start: { day: { from: 1, to: -1 }, at: '14:00' },
      lasts: 'PT2H',
    },
    BUFFET_LUNCHES,
    ...DOMESTIC_MEALS,
    ...LEAVING,
  ],
  packs: packsFor(['domestic']),
};
