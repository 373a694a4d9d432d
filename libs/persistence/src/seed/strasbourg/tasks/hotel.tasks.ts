import type { PlanTask } from '@app/domain';
import { after, before } from '../due';

/** 驻地接待（酒店） */
export const HOTEL_TASKS: readonly PlanTask[] = [
  {
    key: 'rooms-strasbourg',
    what: '确认斯特拉斯堡驻地房间与楼层',
    standard: '名单对房号，另留 1 间备用',
    place: 'Hotel Regent Petite France',
    phase: 'prepare',
    due: before('arrival', 'P1D'),
  },
  {
    key: 'rooms-hamburg',
    what: '确认汉堡驻地房间',
    standard: '19:00 前全部可入住',
    place: 'Hotel Atlantic Kempinski，An der Alster 72–79',
    phase: 'prepare',
    due: before('arrival', 'PT16H'),
  },
  {
    key: 'room-check',
    what: '逐间查房：空调、热水、网络、插座转换头',
    phase: 'prepare',
    due: before('arrival', 'PT4H'),
  },
  {
    key: 'keys',
    item: 'hotel-in',
    what: '房卡按名单装袋，免排队入住',
    standard: '到店 5 分钟内进房',
    phase: 'execute',
    due: before('item:hotel-in', 'PT30M'),
  },
  {
    key: 'dinner-room',
    item: 'dinner-chair',
    what: '东道主席晚宴场地布置',
    cautions: '草案中 19:40 又“离开酒店”，以核实后的地点为准',
    place: 'Hotel Regent Petite France',
    phase: 'execute',
    due: before('item:dinner-chair', 'PT30M'),
  },
  {
    key: 'wake-call',
    item: 'hotel-depart',
    what: '叫早与早餐提前半小时',
    phase: 'execute',
    due: before('item:hotel-depart', 'PT2H'),
    check: 'none',
  },
  {
    key: 'checkout',
    item: 'hotel-depart',
    what: '统一退房、查遗留物品',
    standard: '发车前 15 分钟完成',
    phase: 'execute',
    due: before('item:hotel-depart', 'PT15M'),
  },
  {
    key: 'hamburg-checkin',
    item: 'hamburg-transfer',
    what: '汉堡酒店快速入住',
    cautions: '19:30 就有晚宴',
    phase: 'execute',
    due: after('item:hamburg-transfer', 'PT25M'),
  },
];
