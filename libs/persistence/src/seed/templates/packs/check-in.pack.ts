import type { TaskPack } from '@app/domain';
import { SPARE } from '../spares';
import {
  BUSINESS,
  DOMESTIC,
  NOT_DOMESTIC,
  afterApproval,
  afterStart,
  beforeStart,
  daysBeforeArrival,
  execute,
  lines,
  prepare,
} from '../template-task';

/** 入住 */
export const CHECK_IN_PACK: TaskPack = {
  code: 'check-in',
  section: 'lodging',
  itemKinds: ['check-in'],
  tasks: [
    prepare(
      ['hotel', 'book-rooms'],
      '人员、时间已明，立即订房',
      afterApproval('PT4H'),
      ['R101', 'R96', 'R63', 'P-7'],
      { when: DOMESTIC, standard: '定点饭店或内部接待场所，协议价，以标准间为主' },
    ),
    prepare(
      ['hotel', 'book-rooms-guests'],
      '人员、时间已明，立即订房',
      afterApproval('PT4H'),
      ['R101', 'R96', 'R75', 'R38'],
      { when: NOT_DOMESTIC, standard: '按已批准的规格和人数订，问明来宾偏好' },
    ),
    prepare(
      ['hotel', 'allocate'],
      '按职务、楼层、朝向分配房间，列房号表',
      daysBeforeArrival(1),
      ['R75', 'R77'],
      { standard: '主宾楼层不低于随员；避开忌讳房号和噪声', handover: { to: 'protocol' } },
    ),
    prepare(
      ['hotel', 'spare-rooms'],
      '预留机动房 {rooms} 间，不用时当日退回',
      daysBeforeArrival(1),
      ['R55', 'F36'],
      { numbers: { rooms: SPARE.rooms } },
    ),
    execute(
      ['hotel', 'rooms-ready'],
      '客房就绪，逐间检查',
      beforeStart('PT60M'),
      ['R103', 'R110'],
      {
        standard: '入住前 60 分钟全部可用',
        checklist: lines('灯、电视、网络正常', '热水、卫浴正常', '门锁、保险箱正常', '空调已开'),
      },
    ),
    execute(
      ['hotel', 'welcome-screen'],
      '欢迎条幅或电子屏就位',
      beforeStart('PT60M'),
      ['R102', 'C1'],
      { when: BUSINESS, provisions: ['welcome-banner', 'welcome-screen'] },
    ),
    execute(
      ['hotel', 'fruit-flowers'],
      '重要来宾房间放鲜花、水果',
      beforeStart('PT60M'),
      ['R102', 'R103', 'C6'],
      {
        when: { ...NOT_DOMESTIC, grades: ['ministry', 'bureau'] },
        provisions: ['fruit', 'flowers'],
        cautions: '先核对花粉过敏和忌讳',
      },
    ),
    execute(
      ['protocol', 'guide-card'],
      '每位来宾一页指南：日程、房号、餐厅、乘车',
      beforeStart('PT60M'),
      ['R92'],
      { standard: '版本与现行方案一致' },
    ),
    execute(['communications', 'network'], '驻地通讯、网络检查', beforeStart('PT2H'), ['R13']),
    execute(['utilities', 'supply'], '驻地水、电、电梯检查', beforeStart('PT2H'), ['R13'], {
      standard: '备用电源可用',
    }),
    execute(['hotel', 'keys'], '房卡按名单分好，入住登记资料备齐', beforeStart('PT30M'), [
      'R92',
      'R152',
    ]),
    execute(['hotel', 'luggage-up'], '行李分送到房', afterStart('PT20M'), ['R145', 'R152'], {
      standard: '件数与交运方核对',
    }),
    execute(
      ['security', 'residence'],
      '驻地楼层、消防通道巡查',
      beforeStart('PT60M'),
      ['R13', 'R12'],
      { when: { minHeads: 20 } },
    ),
  ],
};
