import type { Text } from '../language';

/** The mandatory facts of a reception, by the names libs/domain gives them. */
export type FactKey =
  | 'sendingUnit'
  | 'purpose'
  | 'source'
  | 'grade'
  | 'leadGuest'
  | 'leadGuestTitle'
  | 'headCount'
  | 'arrival'
  | 'departure'
  | 'contact'
  | 'officer'
  | 'coordinator'
  | 'leader';
export const FACT_TEXTS: Readonly<Record<FactKey, Text>> = {
  sendingUnit: { zh: '来访单位', en: 'sending unit' },
  purpose: { zh: '来访目的', en: 'purpose' },
  source: { zh: '来函（公函、邀请函或电话记录）', en: 'source (letter, invitation, phone memo)' },
  grade: { zh: '接待规格', en: 'grade of reception' },
  leadGuest: { zh: '主宾姓名', en: 'lead guest' },
  leadGuestTitle: { zh: '主宾职务', en: 'title of the lead guest' },
  headCount: { zh: '人数', en: 'head count' },
  arrival: { zh: '抵达时间', en: 'time of arrival' },
  departure: { zh: '离开时间', en: 'time of departure' },
  contact: { zh: '对方联系人及电话', en: 'contact of the other side, with phone' },
  officer: { zh: '经办人', en: 'officer in charge' },
  coordinator: { zh: '总协调', en: 'coordinator' },
  leader: { zh: '分管领导', en: 'leader in charge' },
};
