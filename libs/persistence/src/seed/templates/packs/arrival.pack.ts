import type { TaskPack } from '@app/domain';
import {
  BUSINESS,
  DOMESTIC,
  NOT_DOMESTIC,
  afterStart,
  beforeStart,
  daysBeforeArrival,
  execute,
  lines,
  prepare,
  reallyStarted,
} from '../template-task';

/** 抵达：接站 */
export const ARRIVAL_PACK: TaskPack = {
  code: 'arrival',
  section: 'welcome',
  itemKinds: ['arrival', 'arrival-air', 'arrival-rail', 'arrival-road'],
  tasks: [
    prepare(
      ['transport', 'flight-fix'],
      '查询并核定抵达航班（车次）时间',
      beforeStart('P1D'),
      ['R97', 'R96'],
      { standard: '记录航班（车次）号、到达口和查询时间', cautions: '来源不一致时以承运方为准' },
    ),
    execute(
      ['transport', 'flight-watch'],
      '复核抵达动态，有变化立即报接待办',
      beforeStart('PT2H'),
      ['R97', 'R126'],
      { standard: '晚点 15 分钟以上即报' },
    ),
    prepare(['protocol', 'pickup-sign'], '制作接站牌', daysBeforeArrival(1), ['R98', 'R96'], {
      standard: '字大、单位全称、版本号一致',
      cautions: '来宾与接站人员相识的可以不用',
    }),
    execute(
      ['protocol', 'notify-pickup'],
      '通知联络员和司机出发接站',
      beforeStart('PT60M'),
      ['R99', 'P-6'],
      { when: DOMESTIC, standard: '逐人确认收到；由联络员和司机接站，领导在活动现场等候' },
    ),
    execute(
      ['protocol', 'notify-pickup-leader'],
      '通知接站领导、陪同人员和司机出发',
      beforeStart('PT60M'),
      ['R99', 'R58'],
      { when: NOT_DOMESTIC, standard: '逐人确认收到；接站人职级与主宾相当或略低' },
    ),
    execute(
      ['transport', 'car-in-place'],
      '接站车辆到位',
      beforeStart('PT10M'),
      ['R100', 'R78', 'R152'],
      {
        from: beforeStart('PT20M'),
        standard: '提前 20 至 10 分钟停到位，司机在车旁',
        checklist: lines('车内清洁、空调已开', '车号与座次表一致', '路线卡在车上'),
        handover: { to: 'protocol', task: 'meet' },
      },
    ),
    execute(
      ['protocol', 'meet'],
      '联络员在到达口就位接待来宾',
      beforeStart('PT10M'),
      ['R100', 'R132'],
      { from: beforeStart('PT20M'), standard: '提前 20 至 10 分钟到位；核对人数' },
    ),
    execute(
      ['protocol', 'introduce'],
      '引见：先介绍我方，按职级由高到低',
      afterStart('PT5M'),
      ['R133', 'R132'],
      { when: NOT_DOMESTIC, check: 'none' },
    ),
    execute(['transport', 'luggage'], '清点行李、贴签装车', afterStart('PT20M'), ['R145', 'R152'], {
      standard: '件数与来宾当面核对',
      handover: { to: 'hotel' },
    }),
    execute(
      ['protocol', 'report-arrived'],
      '来宾确已接到，报告接待办并通知下一环节',
      reallyStarted,
      ['R152', 'R125'],
      { check: 'none' },
    ),
    execute(
      ['security', 'arrival-order'],
      '上下客点停车与通行秩序',
      beforeStart('PT30M'),
      ['R13', 'R12'],
      { when: { minHeads: 30 }, cautions: '不影响社会车辆和群众通行' },
    ),
    execute(['media', 'arrival-photo'], '抵达摄影', beforeStart('PT10M'), ['R150'], {
      when: { ...BUSINESS, secrecy: ['internal'] },
      check: 'none',
    }),
  ],
  branches: [
    {
      key: 'late',
      title: '抵达晚点预案',
      trigger: '航班（列车）晚点 60 分钟以上',
      tasks: [
        execute(
          ['protocol', 'late-notify'],
          '通知接站人员、后续场所和领导新的抵达时间',
          beforeStart('PT60M'),
          ['R54', 'R128'],
          { standard: '逐人确认收到' },
        ),
        execute(['catering', 'late-meal'], '推迟开餐，备简餐', beforeStart('PT30M'), [
          'R54',
          'R148',
        ]),
        execute(['hotel', 'late-rooms'], '保留房间和行李员，前台留人', beforeStart('PT30M'), [
          'R54',
          'R55',
        ]),
      ],
    },
  ],
};
