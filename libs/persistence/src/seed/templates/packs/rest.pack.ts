import type { TaskPack } from '@app/domain';
import { beforeRealEnd, beforeStart, execute, lines } from '../template-task';

/** 休息 */
export const REST_PACK: TaskPack = {
  code: 'rest',
  section: 'lodging',
  itemKinds: ['rest'],
  tasks: [
    execute(
      ['hotel', 'rest-ready'],
      '休息场所就绪，备茶水',
      beforeStart('PT15M'),
      ['R115', 'R111'],
      { checklist: lines('整洁、温度适宜', '茶水已备', '卫生间可用') },
    ),
    execute(
      ['protocol', 'next-call'],
      '提醒来宾和司机下一项集合时间',
      beforeRealEnd('PT15M'),
      ['R125', 'R152'],
      { check: 'none' },
    ),
  ],
};
