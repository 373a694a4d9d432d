import type { Batch, PlanDocument, PlanItem } from '@app/domain';
import { localTime } from '../local-time';
import type { CaseFacts } from '../strasbourg';

const ZONE = 'Asia/Shanghai';
/** Days from today to the arrival: enough to plan, near enough to matter. */
const AHEAD_DAYS = 3;
/** The letter came so many days ago. */
const LETTER_DAYS = 4;
const DAY = 24 * 60 * 60_000;

/** Invented, places too: nobody of that name has come, or will. */
export const DOMESTIC_SOURCE =
  'Invented for the demo: a bureau of another province studies services.';

/** `YYYY-MM-DD` so many days from now where the visit takes place. */
const dayFrom = (now: Date, days: number): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: ZONE }).format(now.getTime() + days * DAY);

const STATION = '江州东站（代称）';

const batch = (direction: Batch['direction'], at: string, number: string): Batch => ({
  key: `${direction}-main`,
  direction,
  at: Date.parse(at),
  mode: 'train',
  number,
  place: STATION,
  group: null,
});

/** Two days of a 厅局级 visit from another province, complete and with its letter. */
export function domesticFacts(now: Date): CaseFacts {
  const startsOn = dayFrom(now, AHEAD_DAYS);
  return {
    title: '江东省数据局政务服务考察组来访',
    profile: 'domestic',
    grade: '厅局级',
    secrecy: 'internal',
    urgency: 'routine',
    zone: ZONE,
    sendingUnit: '江东省数据局（代称）',
    purpose: '考察政务服务“一件事一次办”',
    sourceKind: 'letter',
    letterNumber: `江数函〔${startsOn.slice(0, 4)}〕18 号`,
    letterDate: dayFrom(now, -LETTER_DAYS),
    leadGuest: '陆组长（代称）',
    leadGuestTitle: '副局长',
    headCount: 8,
    batches: [
      batch('arrival', localTime(startsOn, 0, '10:40', ZONE), 'G7301'),
      batch('departure', localTime(startsOn, 1, '16:20', ZONE), 'G7318'),
    ],
    contacts: [{ name: '周处长（代称）', role: '江东省数据局办公室', phone: '000-5550-0902' }],
  };
}

/** A visit on its second day, whatever the time is now: everything is in order, but for one driver. */
export function todayFacts(now: Date): CaseFacts {
  const startsOn = dayFrom(now, -1);
  return {
    ...domesticFacts(now),
    title: '云岭省机关事务局学习考察组来访',
    sendingUnit: '云岭省机关事务局（代称）',
    purpose: '学习公务用车集中管理',
    letterNumber: `云机函〔${startsOn.slice(0, 4)}〕33 号`,
    letterDate: dayFrom(now, -2 * LETTER_DAYS),
    leadGuest: '白组长（代称）',
    headCount: 9,
    batches: [
      batch('arrival', localTime(startsOn, 0, '14:30', ZONE), 'G1604'),
      batch('departure', localTime(startsOn, 2, '16:20', ZONE), 'G1611'),
    ],
    contacts: [{ name: '段主任（代称）', role: '云岭省机关事务局办公室', phone: '000-5550-0917' }],
  };
}

/** Five of ours with eight guests: article 10 allows three. The office sees what is wrong, and why. */
const TOO_MANY: NonNullable<PlanItem['companions']> = [
  { name: '秦主任（代称）', role: 'host' },
  { name: '冯副主任（代称）', role: 'companion' },
  { name: '蒋处长（代称）', role: 'companion' },
  { name: '韩处长（代称）', role: 'companion' },
  { name: '杨科长（代称）', role: 'companion' },
];
const PER_HEAD = 12_000;
const PLACES: Readonly<Partial<Record<PlanItem['kind'], string>>> = {
  arrival: STATION,
  departure: STATION,
  transfer: '江州东站—江州宾馆（代称）',
  'check-in': '江州宾馆（代称）',
  'check-out': '江州宾馆（代称）',
  meeting: '政务服务中心 三楼会议室',
  'site-visit': '政务服务中心 一楼大厅',
  meal: '江州宾馆（代称）餐厅',
};

const LUNCH = { form: 'working', payer: 'host', perHead: PER_HEAD } as const;

/** A generated plan with its places found and its working meal priced, and that many of ours at it. */
function placed(plan: PlanDocument, companions: PlanItem['companions']): PlanDocument {
  return {
    ...plan,
    items: plan.items.map((item) => ({
      ...item,
      place: item.place ?? PLACES[item.kind] ?? null,
      ...(item.key === 'working-lunch' && { meal: LUNCH, companions }),
    })),
  };
}

/** The draft as its writer left it: places are found, and too many sit at the working meal. */
export const domesticDraft = (plan: PlanDocument): PlanDocument => placed(plan, TOO_MANY);

/** The plan of the visit that runs: within the rules. */
export const todayPlan = (plan: PlanDocument): PlanDocument => placed(plan, TOO_MANY.slice(0, 2));
