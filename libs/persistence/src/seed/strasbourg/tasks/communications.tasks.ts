import type { PlanTask } from '@app/domain';
import { after, before } from '../due';

/** 通讯保障 */
export const COMMUNICATIONS_TASKS: readonly PlanTask[] = [
  {
    key: 'contact-card',
    what: '印制通讯录卡片，含值班电话',
    phase: 'prepare',
    due: before('arrival', 'PT8H'),
  },
  {
    key: 'interpretation-test',
    item: 'session-1',
    what: '同传设备联调',
    standard: '三语通道、备用接收机 5 台',
    place: 'Louise Weiss N 1 E3',
    phase: 'prepare',
    due: before('arrival', 'PT4H'),
  },
  {
    key: 'guest-wifi',
    what: '开通代表团访客网络',
    phase: 'prepare',
    due: before('arrival', 'PT3H'),
  },
  {
    key: 'session-1-sound',
    item: 'session-1',
    what: '第一次会议音响值守',
    phase: 'execute',
    due: before('item:session-1', 'PT20M'),
  },
  {
    key: 'session-2-sound',
    item: 'session-2',
    what: '第二次会议音响值守',
    phase: 'execute',
    due: before('item:session-2', 'PT20M'),
  },
  {
    key: 'equipment-back',
    item: 'session-2',
    what: '回收同传接收机并清点',
    phase: 'execute',
    due: after('item:session-2', 'PT3H15M'),
  },
];
