import type { TaskPack } from '@app/domain';
import {
  afterRealEnd,
  beforeStart,
  daysBeforeArrival,
  execute,
  lines,
  prepare,
} from '../template-task';

/** 生产、工程现场 */
export const SITE_VISIT_PACK: TaskPack = {
  code: 'site-visit',
  section: 'visits',
  itemKinds: ['site-visit'],
  tasks: [
    prepare(['security', 'site-safety'], '与现场单位确认安全路线和注意事项', daysBeforeArrival(1), [
      'R84',
      'R13',
    ]),
    execute(['protocol', 'kit'], '安全帽、饮用水、纸巾按人数备齐', beforeStart('PT60M'), ['R84'], {
      checklist: lines('安全帽', '饮用水', '纸巾', '展板整齐'),
    }),
    execute(
      ['protocol', 'one-voice'],
      '现场只设一名讲解人，其他人员在岗不围观',
      beforeStart('PT30M'),
      ['R84', 'R91'],
      { check: 'none' },
    ),
    execute(
      ['protocol', 'kit-back'],
      '收回安全帽等借用物品并清点',
      afterRealEnd('PT15M'),
      ['R146'],
      { standard: '与发放数一致' },
    ),
  ],
};
