import type { TaskPack } from '@app/domain';
import {
  DOMESTIC,
  NOT_DOMESTIC,
  atStart,
  beforeStart,
  daysBeforeArrival,
  execute,
  prepare,
  reallyStarted,
} from '../template-task';

/** 离开：送站 */
export const DEPARTURE_PACK: TaskPack = {
  code: 'departure',
  section: 'send-off',
  itemKinds: ['departure', 'departure-air', 'departure-rail', 'departure-road'],
  tasks: [
    prepare(
      ['transport', 'timetable'],
      '掌握返程航班、车次，备好可替换班次',
      daysBeforeArrival(1),
      ['R80', 'R54'],
    ),
    execute(
      ['transport', 'ticket-check'],
      '协助预订返程票，并请来宾核对',
      beforeStart('P1D'),
      ['R119', 'P-13'],
      { when: DOMESTIC, standard: '姓名、证件号、时间逐项核对', cautions: '票款由来宾单位支付' },
    ),
    execute(['transport', 'ticket'], '购妥返程票，并请来宾核对', beforeStart('P1D'), ['R119'], {
      when: NOT_DOMESTIC,
      standard: '姓名、证件号、时间逐项核对',
      cautions: '写明由谁付款',
      provisions: ['guest-ticket'],
    }),
    execute(
      ['protocol', 'notify-sendoff'],
      '通知送站工作人员和司机',
      beforeStart('PT2H'),
      ['R121', 'P-6'],
      { when: DOMESTIC, standard: '逐人确认收到' },
    ),
    execute(
      ['protocol', 'notify-sendoff-leader'],
      '通知送行领导、工作人员和司机',
      beforeStart('PT2H'),
      ['R121'],
      { when: NOT_DOMESTIC, standard: '逐人确认收到' },
    ),
    execute(
      ['transport', 'luggage'],
      '收齐行李、清点装车，协助托运',
      beforeStart('PT2H'),
      ['R145', 'R152'],
      { standard: '件数与来宾当面核对', handover: { to: 'protocol', task: 'see-off' } },
    ),
    execute(['transport', 'at-station'], '来宾送达机场（车站）', beforeStart('PT30M'), ['R122'], {
      from: beforeStart('PT60M'),
      standard: '开车（起飞）前 60 至 30 分钟到达',
    }),
    execute(
      ['protocol', 'see-off'],
      '协助办理登机（乘车）手续，目送来宾进站',
      beforeStart('PT30M'),
      ['R122', 'R143'],
      { from: beforeStart('PT60M'), standard: '握手、挥手，来宾离开视线后再离开' },
    ),
    execute(['protocol', 'e-ticket'], '收回我方付款的电子票行程单', atStart, ['R145'], {
      when: NOT_DOMESTIC,
      check: 'none',
    }),
    execute(
      ['protocol', 'really-gone'],
      '来宾确已离开，报告领导并通知各部门',
      reallyStarted,
      ['R130', 'R152'],
      { check: 'none', cautions: '按实际离开报告，不按时刻表报告' },
    ),
  ],
};
