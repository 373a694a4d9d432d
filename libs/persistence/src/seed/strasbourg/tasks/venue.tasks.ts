import type { PlanTask } from '@app/domain';
import { after, before } from '../due';

/** 会场场馆 */
export const VENUE_TASKS: readonly PlanTask[] = [
  {
    key: 'room-booking',
    what: '锁定 Louise Weiss N 1 E3 全天',
    standard: '两场会议，含同传间',
    place: 'Louise Weiss N 1 E3',
    phase: 'prepare',
    due: before('arrival', 'P1D'),
  },
  {
    key: 'call-rooms',
    item: 'courtesy-calls',
    what: '落实三次拜会的房间',
    cautions: '草案只写 LOW 楼，房间空缺',
    place: 'LOW 楼',
    phase: 'prepare',
    due: before('arrival', 'PT6H'),
  },
  {
    key: 'gallery-seats',
    item: 'plenary',
    what: '预留外交席座位',
    standard: '按人数加 2',
    phase: 'prepare',
    due: before('arrival', 'PT3H'),
  },
  {
    key: 'session-1-ready',
    item: 'session-1',
    what: '会场就绪：席卡、温度、茶水',
    standard: '22–24 ℃，提前 30 分钟',
    phase: 'execute',
    due: before('item:session-1', 'PT30M'),
  },
  {
    key: 'session-1-water',
    item: 'session-1',
    what: '会中续水',
    phase: 'execute',
    due: after('item:session-1', 'PT15M'),
    check: 'none',
  },
  {
    key: 'session-2-ready',
    item: 'session-2',
    what: '午间复位会场，核对席卡',
    phase: 'execute',
    due: before('item:session-2', 'PT20M'),
  },
  {
    key: 'lost-items',
    item: 'session-2',
    what: '会后清场，登记遗留物品',
    phase: 'execute',
    due: after('item:session-2', 'PT3H30M'),
  },
];
