import type { TaskPack } from '@app/domain';
import {
  afterRealEnd,
  atStart,
  beforeStart,
  daysBeforeArrival,
  execute,
  lines,
  prepare,
  reallyStarted,
} from '../template-task';

/** 转场乘车 */
export const TRANSFER_PACK: TaskPack = {
  code: 'transfer',
  section: 'vehicles',
  itemKinds: ['transfer'],
  tasks: [
    prepare(
      ['transport', 'route-card'],
      '编车号、排座次、发路线卡',
      daysBeforeArrival(1),
      ['R78', 'R79'],
      { standard: '以集体乘车为主；司机知道路线、停车点和备用路线' },
    ),
    execute(
      ['transport', 'car-at-door'],
      '车辆在门口就位，司机在车门旁',
      beforeStart('PT10M'),
      ['R143', 'R108', 'R152'],
      {
        from: beforeStart('PT20M'),
        checklist: lines('车号牌已放', '空调已开', '饮用水已备'),
        handover: { to: 'protocol', task: 'departed' },
      },
    ),
    execute(
      ['protocol', 'departed'],
      '向随团人员确认来宾是否确已动身',
      beforeStart('PT5M'),
      ['R130'],
      { from: beforeStart('PT10M'), cautions: '以随团人员答复为准，不以时刻表为准' },
    ),
    execute(
      ['protocol', 'leader-down'],
      '来宾确已动身，请我方领导到位等候',
      reallyStarted,
      ['R130'],
      { check: 'none' },
    ),
    execute(
      ['protocol', 'on-the-way'],
      '途中介绍沿途情况和后续安排，听取意见',
      atStart,
      ['R131', 'R22'],
      { check: 'none', standard: '不冷场，记下来宾的愿望' },
    ),
    execute(
      ['transport', 'left-in-car'],
      '来宾下车后检查车内遗留物品',
      afterRealEnd('PT5M'),
      ['R141'],
      { standard: '发现物品拍照登记' },
    ),
  ],
};
