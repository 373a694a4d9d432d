import type { PlanDocument, PlanItem, PlanTask } from '@app/domain';

/** One of the practices that clash with the rules, as the seed states it. */
export interface Practice {
  readonly clash: string;
  readonly item?: Partial<PlanItem>;
  /** In the words of those who wrote the steps down. */
  readonly words?: string;
  readonly english?: string;
  readonly task?: Partial<PlanTask>;
}

/** C1–C14 of the requirements, each as a step of a plan. */
export const PRACTICES: readonly Practice[] = [
  {
    clash: 'C1',
    words: '入住前60分钟悬挂欢迎横幅或LED欢迎屏',
    english: 'Put up the welcome banner or LED one hour before check-in',
    task: { provisions: ['welcome-banner'] },
  },
  {
    clash: 'C2',
    words: '餐前30分钟烟酒摆放到位，用本地酒',
    english: 'Tobacco and liquor in place 30 minutes before',
    task: { provisions: ['cigarettes', 'alcohol'] },
  },
  {
    clash: 'C3',
    words: '提前两小时购买礼品（本地文创）',
    english: 'Buy gifts two hours before',
    task: { provisions: ['gift'] },
  },
  {
    clash: 'C4',
    words: '提前两天报批旅游线路，定旅游酒店',
    english: 'Fix the tour plan and the scenic route',
    task: { provisions: ['tour'] },
  },
  {
    clash: 'C5',
    words: '提前60分钟通知接机领导和司机',
    english: 'Leaders meet the guests at the airport',
    task: { provisions: ['airport-welcome'] },
  },
  {
    clash: 'C6',
    words: '房间和会场摆放水果、鲜花',
    english: 'Fruit and flowers in the rooms',
    task: { provisions: ['flowers', 'fruit'] },
  },
  {
    clash: 'C7',
    words: '副厅级以上来宾安排套房',
    english: 'Book a suite for deputy directors and above',
    item: { kind: 'check-in', rooms: [{ class: 'suite', count: 1, rank: 'bureau-deputy' }] },
  },
  {
    clash: 'C8',
    words: '按位餐准备海鲜高档菜肴',
    english: 'Individual luxury dishes and seafood',
    task: { provisions: ['luxury-dish', 'seafood'] },
  },
  {
    clash: 'C9',
    words: '主陪高半级，陪餐人员5人',
    english: 'Table with 5 companions',
    item: {
      kind: 'meal',
      meal: { form: 'working' },
      companions: Array.from({ length: 4 }, () => ({ role: 'companion' as const })),
    },
  },
  {
    clash: 'C10',
    words: '挑选能喝酒的同志，安排敬酒、划拳',
    english: 'Choose people who drink, arrange toasting',
    task: { provisions: ['drinking-companion'] },
  },
  {
    clash: 'C11',
    words: '安排专车和引导车',
    english: 'Special cars with a lead car',
    item: {
      kind: 'transfer',
      vehicles: [
        { kind: 'car', count: 3, use: 'guests' },
        { kind: 'car', count: 1, use: 'lead' },
      ],
    },
  },
  {
    clash: 'C12',
    words: '提前一天为来宾购买返程票',
    english: 'Buy the return ticket for the guest',
    task: { provisions: ['guest-ticket'] },
  },
  {
    clash: 'C13',
    words: '备好当天参观用的现金',
    english: 'Prepare cash for the day',
    task: { provisions: ['cash'] },
  },
  {
    clash: 'C14',
    words: '每天早餐由领导陪同',
    english: 'A leader accompanies every breakfast',
    item: {
      kind: 'meal',
      meal: { form: 'breakfast', payer: 'guest' },
      companions: [{ role: 'host' }],
    },
  },
];

const at = (day: string, hour: number): string =>
  `${day}T${String(hour).padStart(2, '0')}:00:00+08:00`;

/** A sound domestic plan on one day: what is in order must not be found. */
function soundPlan(day: string): PlanDocument {
  const item = (
    key: string,
    kind: string,
    title: string,
    from: number,
    more: Partial<PlanItem> = {},
  ): PlanItem => ({
    key,
    kind,
    title,
    start: at(day, from),
    end: at(day, from + 1),
    ...more,
  });
  return {
    schema: 1,
    items: [
      item('arrival', 'arrival-rail', '抵达高铁站', 9),
      item('drive', 'transfer', '乘大巴前往驻地', 10, {
        vehicles: [{ kind: 'bus', count: 1, use: 'guests' }],
      }),
      item('hotel', 'check-in', '入住', 11, {
        rooms: [{ class: 'standard', count: 8, rank: 'bureau' }],
      }),
      item('lunch', 'meal', '工作餐', 12, {
        end: `${day}T12:45:00+08:00`,
        meal: { form: 'working', payer: 'host', dishes: ['清炒时蔬', '红烧豆腐'] },
        companions: Array.from({ length: 3 }, () => ({ role: 'companion' as const })),
      }),
      item('talks', 'meeting', '座谈', 14),
    ],
    assignments: [
      {
        department: 'hotel',
        tasks: [
          task('sign', '制作接站牌，联络员和司机到站接站', 'arrival'),
          task('room', '检查房间设施；不设横幅，不摆鲜花、水果', 'hotel'),
          task('table', '摆台，禁止饮酒，谢绝烟酒', 'lunch'),
        ],
      },
    ],
  };
}

function task(key: string, what: string, item?: string): PlanTask {
  const due = { anchor: item ? `item:${item}` : 'arrival', offset: '-PT30M' };
  return { key, what, phase: 'prepare', due, ...(item ? { item } : {}) };
}

/** The sound plan with the practices worked in: by their words, or by codes and fields only. */
export function planWith(
  practices: readonly Practice[],
  how: 'words' | 'english' | 'codes',
  day: string,
): PlanDocument {
  const sound = soundPlan(day);
  const items: PlanItem[] = [];
  const tasks: PlanTask[] = [];
  practices.forEach((practice, n) => {
    const key = practice.clash.toLowerCase();
    if (how !== 'codes') {
      tasks.push(task(key, (how === 'words' ? practice.words : practice.english) ?? ''));
    } else if (practice.item) {
      const [kind, hour] = [practice.item.kind ?? 'other', 15 + (n % 8)];
      const title = `第${n}项`;
      items.push({ key, title, start: at(day, hour), guestGroup: key, ...practice.item, kind });
    } else {
      tasks.push({ ...task(key, '按方案办理'), ...practice.task });
    }
  });
  return {
    ...sound,
    items: [...sound.items, ...items],
    assignments: [...sound.assignments, { department: 'catering', tasks }],
  };
}
