import type { TaskPack } from '@app/domain';
import { beforeStart, daysBeforeArrival, execute, lines, prepare } from '../template-task';

/** 仪式、开闭幕式 */
export const CEREMONY_PACK: TaskPack = {
  code: 'ceremony',
  section: 'meetings',
  itemKinds: ['ceremony'],
  tasks: [
    prepare(['protocol', 'running-order'], '程序单、主持词定稿', daysBeforeArrival(1), [
      'R56',
      'R87',
    ]),
    prepare(['security', 'site-plan'], '现场安全和疏散方案', daysBeforeArrival(1), ['R13', 'R54'], {
      when: { minHeads: 100 },
    }),
    execute(['venue', 'stage'], '主席台、站位、设备联排', beforeStart('PT4H'), ['R56', 'R109'], {
      checklist: lines('站位贴', '主席台席卡', '音视频联排'),
    }),
    execute(['security', 'entry'], '入场引导和疏散通道检查', beforeStart('PT60M'), ['R13', 'R12']),
    execute(['medical', 'first-aid'], '急救点人员、药品到位', beforeStart('PT30M'), ['R13'], {
      when: { minHeads: 100 },
    }),
  ],
};
