import type { TaskPack } from '@app/domain';
import {
  BUSINESS,
  NOT_DOMESTIC,
  afterRealEnd,
  beforeStart,
  daysBeforeArrival,
  execute,
  lines,
  prepare,
} from '../template-task';

const SUMMER = [6, 7, 8, 9];
const WINTER = [12, 1, 2];

/** 参观、考察 */
export const VISIT_PACK: TaskPack = {
  code: 'visit',
  section: 'visits',
  itemKinds: ['visit', 'site-visit', 'sightseeing'],
  tasks: [
    prepare(
      ['protocol', 'walk-the-route'],
      '踩点：路线、停车、卫生间、休息点逐项走一遍',
      daysBeforeArrival(2),
      ['R79', 'R84', 'R12'],
      {
        standard: '记录实测分钟数和日期',
        checklist: lines('联系人', '停车点', '卫生间', '休息点', '实测用时'),
      },
    ),
    prepare(
      ['protocol', 'narration'],
      '讲解词定稿：60 分钟和 30 分钟两个版本',
      daysBeforeArrival(1),
      ['R85', 'R86', 'R147'],
      { standard: '贴合来宾关注；来宾疲劳或赶时间可随时换短版' },
    ),
    execute(['media', 'welcome-board'], '门口欢迎屏就位', beforeStart('PT60M'), ['R116', 'C1'], {
      when: BUSINESS,
      provisions: ['welcome-screen'],
    }),
    execute(
      ['transport', 'parking'],
      '停车点就位，上下车引导',
      beforeStart('PT10M'),
      ['R79', 'R152'],
      { from: beforeStart('PT20M'), handover: { to: 'protocol', task: 'guide-in-place' } },
    ),
    execute(['protocol', 'guide-in-place'], '讲解员在门口就位', beforeStart('PT10M'), ['R117'], {
      from: beforeStart('PT15M'),
      standard: '提前 10 至 15 分钟',
      checklist: lines('着装统一', '佩戴工牌', '手表对时'),
    }),
    execute(['protocol', 'hosts-at-gate'], '迎接领导在门口就位', beforeStart('PT5M'), ['R116'], {
      when: NOT_DOMESTIC,
      check: 'none',
    }),
    execute(['medical', 'heat'], '防暑药品和饮用水随队', beforeStart('PT60M'), ['R83', 'R13'], {
      when: { months: SUMMER },
    }),
    execute(
      ['transport', 'ice'],
      '路面结冰情况检查，防滑物品随车',
      beforeStart('PT2H'),
      ['R83', 'R79'],
      { when: { months: WINTER } },
    ),
    execute(['media', 'photos'], '参观摄影', beforeStart('PT10M'), ['R150', 'R88'], {
      when: { secrecy: ['internal'] },
      check: 'none',
      cautions: '遵守参观点拍摄规定',
    }),
    execute(
      ['protocol', 'head-count'],
      '离开前清点人数，检查随身物品',
      afterRealEnd(),
      ['R141', 'R152'],
      { check: 'none' },
    ),
  ],
  branches: [
    {
      key: 'rain',
      title: '雨天预案',
      trigger: '前一日 18:00 预报有雨，或现场下雨',
      tasks: [
        execute(
          ['protocol', 'rain-route'],
          '改走室内路线，通知讲解员和参观点',
          beforeStart('PT60M'),
          ['R54', 'R147'],
        ),
        execute(
          ['transport', 'rain-cars'],
          '车上备伞，停到有雨棚的入口',
          beforeStart('PT30M'),
          ['R54', 'R118'],
          { standard: '每人一把，用后收回' },
        ),
      ],
    },
    {
      key: 'short',
      title: '缩短参观预案',
      trigger: '来宾疲劳或赶时间',
      tasks: [
        execute(
          ['protocol', 'short-version'],
          '改用 30 分钟讲解版，通知下一环节提前',
          beforeStart('PT5M'),
          ['R147', 'R86'],
        ),
      ],
    },
  ],
};
