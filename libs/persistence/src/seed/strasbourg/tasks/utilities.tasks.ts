import type { PlanTask } from '@app/domain';
import { before } from '../due';

/** 水电供应 */
export const UTILITIES_TASKS: readonly PlanTask[] = [
  {
    key: 'power-check',
    what: '检查会场双路供电',
    standard: '切换不超过 10 秒',
    place: 'Louise Weiss',
    phase: 'prepare',
    due: before('arrival', 'PT10H'),
  },
  {
    key: 'hotel-check',
    what: '核对酒店备用电源与热水',
    place: 'Hotel Regent Petite France',
    phase: 'prepare',
    due: before('arrival', 'PT6H'),
  },
  {
    key: 'session-1-duty',
    item: 'session-1',
    what: '第一次会议水电值守',
    phase: 'execute',
    due: before('item:session-1', 'PT15M'),
  },
  {
    key: 'session-2-duty',
    item: 'session-2',
    what: '第二次会议水电值守',
    phase: 'execute',
    due: before('item:session-2', 'PT15M'),
  },
  {
    key: 'dinner-duty',
    item: 'dinner-chair',
    what: '酒店晚宴水电值守',
    phase: 'execute',
    due: before('item:dinner-chair', 'PT20M'),
  },
];
