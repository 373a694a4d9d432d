import type { TaskPack } from '@app/domain';
import { NOT_DOMESTIC, afterRealEnd, beforeStart, execute, lines, prepare } from '../template-task';

/** 观光；国内公务不安排（C4） */
export const SIGHTSEEING_PACK: TaskPack = {
  code: 'sightseeing',
  section: 'visits',
  itemKinds: ['sightseeing'],
  tasks: [
    prepare(
      ['protocol', 'tour-plan'],
      '观光方案报批后发来宾、领导，交工作人员和司机',
      beforeStart('P2D'),
      ['R82', 'R81', 'C4'],
      { when: NOT_DOMESTIC, standard: '提前两天；逐人确认收到' },
    ),
    execute(['hotel', 'stops'], '落实途中餐厅和住处', beforeStart('PT2H'), ['R118', 'C4'], {
      when: NOT_DOMESTIC,
      from: beforeStart('PT4H'),
    }),
    execute(['protocol', 'kit'], '随队物品备齐', beforeStart('PT2H'), ['R118', 'R83'], {
      when: NOT_DOMESTIC,
      checklist: lines('公务卡', '饮用水、水果', '雨伞', '相机'),
      cautions: '费用用公务卡结算',
    }),
    execute(
      ['protocol', 'kit-back'],
      '收回雨伞、相机等物品并清点',
      afterRealEnd('PT30M'),
      ['R118', 'R146', 'R154'],
      { when: NOT_DOMESTIC },
    ),
  ],
};
