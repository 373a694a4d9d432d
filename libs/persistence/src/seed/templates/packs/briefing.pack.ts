import type { TaskPack } from '@app/domain';
import { beforeStart, daysBeforeArrival, execute, prepare } from '../template-task';

/** 汇报、情况介绍 */
export const BRIEFING_PACK: TaskPack = {
  code: 'briefing',
  section: 'meetings',
  itemKinds: ['briefing'],
  tasks: [
    prepare(
      ['protocol', 'outline'],
      '汇报提纲和材料定稿',
      daysBeforeArrival(1),
      ['R87', 'R49', 'R32'],
      { standard: '对应来访目的，备长、短两个版本' },
    ),
    execute(['protocol', 'speakers'], '汇报人、顺序、时长逐人确认', beforeStart('PT4H'), [
      'R74',
      'R125',
    ]),
  ],
};
