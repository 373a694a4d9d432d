import type { TaskPack } from '@app/domain';
import { afterRealEnd, beforeStart, execute } from '../template-task';

/** 其他行程 */
export const OTHER_PACK: TaskPack = {
  code: 'other',
  section: 'visits',
  itemKinds: ['other'],
  tasks: [
    execute(
      ['protocol', 'notify'],
      '通知参加人员时间、地点和乘车',
      beforeStart('PT60M'),
      ['R53', 'R92'],
      { standard: '逐人确认收到' },
    ),
    execute(['protocol', 'in-place'], '工作人员到位', beforeStart('PT15M'), ['R124', 'R125']),
    execute(['protocol', 'left-items'], '检查遗留物品', afterRealEnd('PT10M'), ['R141'], {
      check: 'none',
    }),
  ],
};
