import type { TaskPack } from '@app/domain';
import { afterRealEnd, beforeStart, daysBeforeArrival, execute, prepare } from '../template-task';

/** 媒体活动 */
export const PRESS_PACK: TaskPack = {
  code: 'press',
  section: 'publicity',
  itemKinds: ['press'],
  tasks: [
    prepare(['media', 'list'], '媒体名单和采访口径报审', daysBeforeArrival(1), ['R88', 'R26'], {
      cautions: '未经批准的内容不外传',
    }),
    execute(['media', 'press-in-place'], '媒体签到、机位就绪', beforeStart('PT30M'), [
      'R88',
      'R150',
    ]),
    execute(['media', 'release'], '新闻稿审核后发布', afterRealEnd('PT2H'), ['R164', 'R88'], {
      when: { secrecy: ['internal'] },
      cautions: '先过保密审查',
    }),
  ],
};
