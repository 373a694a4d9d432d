import type { TaskPack } from '@app/domain';
import { NOT_DOMESTIC, beforeStart, daysBeforeArrival, execute, prepare } from '../template-task';

/** 互赠礼品；只在外宾、商务（C3） */
export const GIFT_PACK: TaskPack = {
  code: 'gift',
  section: 'meetings',
  itemKinds: ['gift'],
  tasks: [
    prepare(
      ['protocol', 'gift-approval'],
      '礼品品名、价格、受礼人报批',
      daysBeforeArrival(1),
      ['R90', 'P-21', 'C3'],
      { when: NOT_DOMESTIC, standard: '只赠团长一次，不超过标准', provisions: ['gift'] },
    ),
    execute(
      ['protocol', 'gift-buy'],
      '购妥礼品并包装',
      beforeStart('PT2H'),
      ['R120', 'R96', 'C3'],
      { when: NOT_DOMESTIC, cautions: '未经批准不购；核对忌讳', provisions: ['gift'] },
    ),
    execute(
      ['protocol', 'gift-in-place'],
      '礼品和递送人员到位',
      beforeStart('PT10M'),
      ['R120', 'R124'],
      { when: NOT_DOMESTIC, check: 'none' },
    ),
  ],
};
