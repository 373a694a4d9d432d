import type { TaskPack } from '@app/domain';
import { beforeStart, daysBeforeArrival, execute, lines, prepare } from '../template-task';

/** 签约 */
export const SIGNING_PACK: TaskPack = {
  code: 'signing',
  section: 'meetings',
  itemKinds: ['signing'],
  tasks: [
    prepare(['protocol', 'texts'], '签约文本双方核对定稿，印制装订', daysBeforeArrival(1), [
      'R87',
      'R124',
    ]),
    execute(
      ['protocol', 'texts-check'],
      '文本、签字笔、吸墨器、备用本到位',
      beforeStart('PT60M'),
      ['R112', 'R124'],
      { checklist: lines('文本页序', '签字笔两套', '备用文本') },
    ),
    execute(['protocol', 'walk-through'], '签字人和助签走位一遍', beforeStart('PT30M'), [
      'R56',
      'R74',
    ]),
  ],
};
