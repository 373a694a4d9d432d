import type { TaskPack } from '@app/domain';
import { SPARE } from '../spares';
import {
  afterApproval,
  afterRealEnd,
  afterStart,
  beforeStart,
  daysBeforeArrival,
  execute,
  lines,
  prepare,
} from '../template-task';

/** 会议类：会场 */
export const MEETING_PACK: TaskPack = {
  code: 'meeting',
  section: 'meetings',
  itemKinds: ['meeting', 'briefing', 'call', 'signing', 'ceremony', 'press'],
  tasks: [
    prepare(['venue', 'book'], '落实会场', afterApproval('PT4H'), ['R96'], {
      standard: '大小合适，不铺张；写明联系人',
    }),
    prepare(['protocol', 'materials'], '会议材料印制到位', daysBeforeArrival(1), ['R87', 'R96'], {
      standard: '版本号一致，按人数另备 2 份',
    }),
    execute(
      ['venue', 'supplies'],
      '清点茶水和会议用品，缺的及时补',
      beforeStart('PT4H'),
      ['R112'],
      { checklist: lines('茶、水、杯', '纸、笔', '话筒电池') },
    ),
    execute(
      ['venue', 'two-ones'],
      '会场“两个一”：一条线、一尘不染',
      beforeStart('PT60M'),
      ['R109', 'R114'],
      { checklist: lines('桌椅、席卡、杯具成一条线', '桌面、地面、玻璃洁净', '拍照存证') },
    ),
    execute(
      ['protocol', 'seat-cards'],
      '席卡就位，另备空白卡和可能到场领导席卡共 {cards} 张',
      beforeStart('PT60M'),
      ['R74', 'R55', 'F36', 'R96'],
      { numbers: { cards: SPARE.cards } },
    ),
    execute(
      ['protocol', 'introductions'],
      '核定介绍顺序和座次',
      beforeStart('PT60M'),
      ['R133', 'R71', 'R74'],
      { standard: '按现场到会名单由高到低' },
    ),
    execute(
      ['venue', 'spare-chairs'],
      '备用座椅 {chairs} 把，放在门后',
      beforeStart('PT60M'),
      ['R55', 'R148', 'F36'],
      { numbers: { chairs: SPARE.chairs } },
    ),
    execute(['utilities', 'power'], '会场供电和备用电源检查', beforeStart('PT60M'), ['R13'], {
      when: { minHeads: 50 },
    }),
    execute(['venue', 'climate'], '空调调好，毛巾备好', beforeStart('PT30M'), ['R110'], {
      standard: '室温 22–24 ℃',
      checklist: [
        { key: 'temperature', what: '会场温度', reading: { unit: '°C', min: 22, max: 24 } },
        ...lines('毛巾按人数备好'),
      ],
    }),
    execute(
      ['communications', 'sound'],
      '音响、话筒、投影调试完毕',
      beforeStart('PT30M'),
      ['R110', 'R13'],
      { standard: '逐支话筒试音', checklist: lines('话筒', '音响', '投影和线缆') },
    ),
    execute(['venue', 'attendants'], '服务员到位站立', beforeStart('PT15M'), ['R111'], {
      check: 'none',
    }),
    execute(['media', 'photos'], '会议摄影', beforeStart('PT10M'), ['R150', 'R88'], {
      when: { secrecy: ['internal'] },
      check: 'none',
    }),
    execute(['venue', 'water'], '续水，巡视会场，留意空杯', afterStart('PT15M'), ['R134'], {
      repeat: { every: 'PT15M' },
      check: 'none',
      standard: '会议进行中每 15 分钟一次',
    }),
    execute(['protocol', 'to-the-lift'], '会后送来宾到电梯，待门关上', afterRealEnd(), ['R140'], {
      check: 'none',
    }),
    execute(
      ['venue', 'left-items'],
      '会后检查遗留物品和文件',
      afterRealEnd('PT10M'),
      ['R141', 'R26'],
      { standard: '发现物品拍照登记；文件交回保密员' },
    ),
  ],
  branches: [
    {
      key: 'more-people',
      title: '临时增员预案',
      trigger: '到会人数多于预定，或有领导临时到场',
      tasks: [
        execute(['venue', 'more-chairs'], '启用备用座椅，调整座次', beforeStart('PT5M'), [
          'R148',
          'R55',
        ]),
        execute(['protocol', 'more-cards'], '补放席卡，更新介绍顺序', beforeStart('PT5M'), [
          'R148',
          'R133',
        ]),
      ],
    },
  ],
};
