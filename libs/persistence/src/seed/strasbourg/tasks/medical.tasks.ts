import type { PlanTask } from '@app/domain';
import { before } from '../due';

/** 医疗卫生 */
export const MEDICAL_TASKS: readonly PlanTask[] = [
  {
    key: 'duty-roster',
    what: '排定随行医护与定点医院',
    standard: '斯特拉斯堡、汉堡各一家',
    phase: 'prepare',
    due: before('arrival', 'PT20H'),
  },
  {
    key: 'kit',
    what: '配齐急救箱并核对效期',
    phase: 'prepare',
    due: before('arrival', 'PT5H'),
  },
  {
    key: 'food-check',
    item: 'lunch-president',
    what: '午宴食品留样与卫生检查',
    phase: 'execute',
    due: before('item:lunch-president', 'PT45M'),
  },
  {
    key: 'session-standby',
    item: 'session-1',
    what: '会议医疗值守',
    phase: 'execute',
    due: before('item:session-1', 'PT15M'),
  },
  {
    key: 'tour-standby',
    item: 'tour',
    what: '参观随行医护',
    phase: 'execute',
    due: before('item:tour', 'PT15M'),
  },
];
