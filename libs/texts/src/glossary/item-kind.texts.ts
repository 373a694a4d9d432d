import type { ItemKind } from '@app/domain';
import type { Text } from '../language';

/** 行程项类型. A new kind is one line here; see docs/item-kinds.md. */
export const ITEM_KIND_TEXTS: Readonly<Record<ItemKind, Text>> = {
  'arrival-air': { zh: '乘机抵达', en: 'Arrival by air' },
  'arrival-rail': { zh: '乘火车抵达', en: 'Arrival by rail' },
  'arrival-road': { zh: '乘车抵达', en: 'Arrival by road' },
  'departure-air': { zh: '乘机离开', en: 'Departure by air' },
  'departure-rail': { zh: '乘火车离开', en: 'Departure by rail' },
  'departure-road': { zh: '乘车离开', en: 'Departure by road' },
  arrival: { zh: '抵达', en: 'Arrival' },
  departure: { zh: '离开', en: 'Departure' },
  transfer: { zh: '转场', en: 'Transfer' },
  'check-in': { zh: '入住', en: 'Check-in' },
  'check-out': { zh: '退房', en: 'Check-out' },
  meal: { zh: '用餐', en: 'Meal' },
  meeting: { zh: '会议', en: 'Meeting' },
  briefing: { zh: '汇报', en: 'Briefing' },
  call: { zh: '会见', en: 'Call' },
  visit: { zh: '参观', en: 'Visit' },
  'site-visit': { zh: '现场考察', en: 'Site visit' },
  sightseeing: { zh: '观光', en: 'Sightseeing' },
  signing: { zh: '签约', en: 'Signing' },
  ceremony: { zh: '仪式', en: 'Ceremony' },
  gift: { zh: '互赠礼品', en: 'Exchange of gifts' },
  press: { zh: '媒体活动', en: 'Press' },
  rest: { zh: '休息', en: 'Rest' },
  'medical-standby': { zh: '医疗保障', en: 'Medical stand-by' },
  other: { zh: '其他', en: 'Other' },
};
