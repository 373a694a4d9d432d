import type { TaskPack } from '@app/domain';
import { beforeStart, daysBeforeArrival, execute, lines, prepare } from '../template-task';

/** 会见、拜会 */
export const CALL_PACK: TaskPack = {
  code: 'call',
  section: 'meetings',
  itemKinds: ['call'],
  tasks: [
    prepare(['protocol', 'talking-points'], '谈话参考要点报送领导', daysBeforeArrival(1), [
      'R34',
      'R87',
    ]),
    execute(['protocol', 'office-ready'], '会见场所就绪', beforeStart('PT60M'), ['R115'], {
      checklist: lines('整洁、绿植、灯光、秩序', '介绍材料', '文具', '茶具'),
    }),
    execute(
      ['protocol', 'host-in-place'],
      '主方人员到位',
      beforeStart('PT10M'),
      ['R57', 'R58', 'R108'],
      { standard: '职级对等' },
    ),
  ],
};
