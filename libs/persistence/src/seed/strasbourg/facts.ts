import type { Batch, Contact } from '@app/domain';

/** Where the facts come from. Printed with the reception. */
export const SOURCE =
  'European Parliament, Delegation for relations with Japan: 27th EP/Japan interparliamentary meeting, Strasbourg and Hamburg, 23–26 October 2006, published draft programme.';

/** What the published draft says. `null` = not published: it is a missing fact until asked for. */
export const PUBLISHED_FACTS = {
  title: '第27次日欧议会间会议代表团来访（斯特拉斯堡—汉堡）',
  profile: 'foreign',
  secrecy: 'internal',
  urgency: 'routine',
  zone: 'Europe/Paris',
  sendingUnit: '日本国会议员代表团',
  purpose: '出席第27次日欧议会间会议',
  sourceKind: 'invitation',
  letterNumber: null,
  letterDate: null,
  grade: null,
  leadGuest: null,
  leadGuestTitle: null,
  headCount: null,
  contacts: [] as readonly Contact[],
} as const;

/**
 * Invented answers to the open points, for receptions that have to run. They are fiction: the
 * published draft has none of them.
 */
export const INVENTED_FACTS = {
  grade: '外宾二级',
  leadGuest: '佐藤团长（代称）',
  leadGuestTitle: '代表团团长',
  headCount: 12,
  contacts: [
    { name: '代表团秘书（代称）', role: '日方秘书处', phone: '000-5550-0901' },
  ] as readonly Contact[],
} as const;

/** Arrival and departure as published: two batches of which nothing is known. */
export const OPEN_BATCHES: readonly Batch[] = [
  batch('arrival-main', 'arrival'),
  batch('departure-main', 'departure'),
];

function batch(key: string, direction: Batch['direction']): Batch {
  return { key, direction, at: null, mode: null, number: null, place: null, group: null };
}

/** Invented values for the open times and places of the itinerary, local time. */
export const INVENTED_ITEMS: Readonly<
  Record<string, { readonly place?: string; readonly start?: string; readonly end?: string }>
> = {
  arrival: { place: '斯特拉斯堡机场 到达层', start: '13:30' },
  'intro-visit': { end: '16:50' },
  plenary: { end: '17:45' },
  'courtesy-calls': { place: 'LOW 楼 T 0403', start: '18:00', end: '19:15' },
  'dinner-guests': { place: '老城餐厅（代称）', end: '21:45' },
  'hotel-in': { start: '21:50' },
  'staff-meeting': { place: 'Louise Weiss 秘书处会议室' },
  'hotel-out': { start: '08:20' },
  'session-1': { end: '12:45' },
  'session-2': { end: '18:00' },
  'lunch-host': { place: '伊尔河畔餐厅（代称）', end: '13:25' },
  'dinner-senate': { place: '汉堡市政厅酒窖（代称）', end: '21:30' },
  departure: { place: '汉堡机场 出发层', start: '11:20' },
};
