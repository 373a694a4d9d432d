import type { Section } from '@app/domain';
import type { Text } from '../language';

/** 方案章节 */
export const SECTION_TEXTS: Readonly<Record<Section, Text>> = {
  preparation: { zh: '组织筹备', en: 'Preparation' },
  welcome: { zh: '抵达接站', en: 'Arrival' },
  vehicles: { zh: '交通车辆', en: 'Transport' },
  lodging: { zh: '住宿', en: 'Lodging' },
  meals: { zh: '用餐', en: 'Meals' },
  meetings: { zh: '会议会见', en: 'Meetings' },
  visits: { zh: '参观考察', en: 'Visits' },
  publicity: { zh: '新闻宣传', en: 'Publicity' },
  safety: { zh: '安全医疗', en: 'Safety and medical care' },
  'send-off': { zh: '离开送站', en: 'Departure' },
  closing: { zh: '收尾', en: 'Closing' },
};
