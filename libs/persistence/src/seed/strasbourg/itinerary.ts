/** One row of the published draft. `null` = left open there ("…", "to be confirmed"). */
export interface DraftItem {
  readonly key: string;
  readonly kind: string;
  readonly title: string;
  readonly place: string | null;
  /** 0 = the first day. */
  readonly day: number;
  /** Local time `HH:mm` in `zone`. */
  readonly start: string | null;
  readonly end: string | null;
  readonly zone: 'Europe/Paris' | 'Europe/Berlin';
}

const PARIS = 'Europe/Paris';
const BERLIN = 'Europe/Berlin';
const PARLIAMENT = '斯特拉斯堡 欧洲议会';
const REGENT = 'Hotel Regent Petite France（5 rue des Moulins）';

/** The itinerary exactly as published, in its order; what it left open stays open. */
export const ITINERARY: readonly DraftItem[] = [
  item('arrival', 'arrival', '代表团抵达（航班待定）', null, 0, null),
  item('intro-visit', 'visit', '参观欧洲议会', PARLIAMENT, 0, '16:00'),
  item(
    'plenary',
    'meeting',
    '列席全体会议（外交席），议长致欢迎辞',
    `${PARLIAMENT} 外交席`,
    0,
    '17:00',
  ),
  item('courtesy-calls', 'call', '拜会三位党团主席', 'LOW 楼（房间待定）', 0, null),
  item('dinner-guests', 'meal', '代表团团长答谢晚宴', null, 0, '20:00'),
  item('hotel-in', 'transfer', '晚宴后送往驻地酒店', REGENT, 0, null),
  item('staff-meeting', 'meeting', '秘书处工作会（是否召开存疑）', null, 1, '08:30'),
  item('hotel-out', 'transfer', '从酒店出发', REGENT, 1, null),
  item('session-1', 'meeting', '第一次工作会议', 'Louise Weiss N 1 E3', 1, '09:00'),
  item('lunch-president', 'meal', '议长午宴', 'LOW 楼 议员餐厅包间', 1, '13:00', '14:30'),
  item('session-2', 'meeting', '第二次工作会议', 'Louise Weiss N 1 E3', 1, '15:00'),
  item('hotel-back', 'transfer', '返回酒店', REGENT, 1, '18:30'),
  item('hotel-leave', 'transfer', '离开酒店赴晚宴', REGENT, 1, '19:40'),
  item('dinner-chair', 'meal', '东道代表团主席晚宴', 'Hotel Regent Petite France', 1, '20:00'),
  item('hotel-depart', 'transfer', '离开酒店（行李随车）', REGENT, 2, '09:00'),
  item('tour', 'sightseeing', '斯特拉斯堡市区参观', '斯特拉斯堡老城', 2, '09:30'),
  item('lunch-host', 'meal', '东道方午宴', null, 2, '12:30'),
  item(
    'bus-frankfurt',
    'transfer',
    '乘大巴赴法兰克福机场',
    '斯特拉斯堡 → 法兰克福机场',
    2,
    '13:30',
    '17:00',
  ),
  item('flight', 'departure-air', 'LH 022 航班赴汉堡', '法兰克福机场', 2, '17:40', '18:40', BERLIN),
  item(
    'hamburg-transfer',
    'transfer',
    '抵达汉堡，前往 Hotel Atlantic Kempinski',
    'An der Alster 72–79',
    2,
    '18:40',
    null,
    BERLIN,
  ),
  item('dinner-senate', 'meal', '汉堡市议会副议长晚宴（主人待定）', null, 2, '19:30', null, BERLIN),
  item('departure', 'departure', '代表团离境（未公布）', null, 3, null, null, BERLIN),
];

function item(
  key: string,
  kind: string,
  title: string,
  place: string | null,
  day: number,
  start: string | null,
  end: string | null = null,
  zone: DraftItem['zone'] = PARIS,
): DraftItem {
  return { key, kind, title, place, day, start, end, zone };
}
