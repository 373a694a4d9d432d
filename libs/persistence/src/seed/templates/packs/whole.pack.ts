import type { TaskPack } from '@app/domain';
import { SPARE } from '../spares';
import {
  afterApproval,
  afterDeparture,
  daysBeforeArrival,
  execute,
  lines,
  prepare,
} from '../template-task';

/** 整次接待：筹备 */
export const PREPARATION_PACK: TaskPack = {
  code: 'preparation',
  section: 'preparation',
  itemKinds: [],
  tasks: [
    prepare(
      ['protocol', 'prepare-list'],
      '列出准备清单：航班、接站牌、住宿、用餐、车辆、会场、席卡、日程、任务和人员',
      afterApproval('PT2H'),
      ['R96', 'R49'],
    ),
    prepare(['protocol', 'roster'], '专班名单、职责、电话印发', afterApproval('PT4H'), [
      'R46',
      'R53',
      'R15',
    ]),
    prepare(
      ['protocol', 'diet'],
      '问清来宾和我方领导的忌口、饮食习惯、民族和其他注意事项',
      daysBeforeArrival(2),
      ['R35', 'R36', 'R89'],
      { cautions: '敏感信息只给需要的部门', handover: { to: 'catering' } },
    ),
    prepare(
      ['protocol', 'joints'],
      '协调会：逐项解决部门之间的衔接',
      daysBeforeArrival(2),
      ['R47', 'R45', 'R152'],
      { when: { minHeads: 20 } },
    ),
    prepare(
      ['protocol', 'contingency'],
      '预案：晚点、天气、人员增减的替代安排',
      daysBeforeArrival(2),
      ['R54', 'R148', 'R149'],
    ),
    prepare(['protocol', 'weather'], '天气和着装提示发来宾', daysBeforeArrival(1), ['R83', 'R92']),
    prepare(['protocol', 'rehearsal'], '全流程在脑中过一遍，逐岗位推演', daysBeforeArrival(1), [
      'R56',
    ]),
    prepare(['protocol', 'readiness'], '各岗位按分工自查并报告', daysBeforeArrival(1), [
      'R124',
      'R93',
      'R129',
    ]),
    prepare(
      ['transport', 'vehicles'],
      '车辆检修保养，清洁，司机定人',
      daysBeforeArrival(1),
      ['R123', 'R79', 'R96'],
      { checklist: lines('机油、胎压、刹车', '空调', '清洁', '证照') },
    ),
    prepare(['transport', 'recce'], '全程路线踩点，记录实测时间', daysBeforeArrival(2), ['R79'], {
      standard: '含备用路线；按实际出行时段实测',
    }),
    prepare(
      ['transport', 'spare-cars'],
      '备用车辆 {cars} 台待命，不用时退回',
      daysBeforeArrival(1),
      ['R55', 'F36'],
      { numbers: { cars: SPARE.cars } },
    ),
    prepare(['communications', 'call-list'], '通讯录和值班电话测试', daysBeforeArrival(1), [
      'R13',
      'R92',
    ]),
    prepare(['utilities', 'sites'], '各活动场所水电排查', daysBeforeArrival(1), ['R13'], {
      when: { minHeads: 20 },
    }),
    prepare(['medical', 'contacts'], '就近医院和急救联系人', daysBeforeArrival(1), ['R13', 'R12']),
    prepare(['security', 'plan'], '安全保卫方案和责任人', daysBeforeArrival(2), ['R13', 'R12'], {
      cautions: '少扰民',
    }),
    prepare(
      ['security', 'secrecy'],
      '保密提醒并签字，材料编号发放',
      daysBeforeArrival(1),
      ['R26', 'R44'],
      { when: { secrecy: ['work-secret'] } },
    ),
    prepare(
      ['media', 'publicity'],
      '宣传安排和拍摄口径报审',
      daysBeforeArrival(1),
      ['R88', 'R150'],
      { when: { secrecy: ['internal'] } },
    ),
  ],
};

/** 整次接待：值守与收尾 */
export const CLOSING_PACK: TaskPack = {
  code: 'closing',
  section: 'closing',
  itemKinds: [],
  tasks: [
    execute(
      ['security', 'duty'],
      '值守到来宾离开，突发情况立即报告并记录',
      { anchor: 'departure' },
      ['R149', 'R126', 'R129'],
      { check: 'none' },
    ),
    execute(
      ['protocol', 'promises'],
      '来宾交办事宜列清单，写明责任人和期限',
      afterDeparture('PT2H'),
      ['R155'],
    ),
    execute(['media', 'news'], '新闻稿审核后发布', afterDeparture('PT2H'), ['R164', 'R150'], {
      when: { secrecy: ['internal'] },
      cautions: '先过保密审查',
    }),
    execute(['catering', 'returns'], '未用物资清点退库', afterDeparture('PT4H'), ['R154'], {
      standard: '与领用数对账',
    }),
    execute(['protocol', 'notes'], '讲解、联络人员当天写记录', afterDeparture('PT4H'), [
      'R157',
      'R156',
    ]),
    execute(
      ['protocol', 'expenses'],
      '票据归集，接待清单填报',
      afterDeparture('PT8H'),
      ['R153', 'P-4', 'P-14'],
      { standard: '一函一事一结算' },
    ),
  ],
};
