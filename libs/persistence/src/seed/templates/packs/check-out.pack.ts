import type { TaskPack } from '@app/domain';
import { DOMESTIC, NOT_DOMESTIC, afterStart, beforeStart, execute } from '../template-task';

/** 退房 */
export const CHECK_OUT_PACK: TaskPack = {
  code: 'check-out',
  section: 'lodging',
  itemKinds: ['check-out'],
  tasks: [
    execute(
      ['hotel', 'bills'],
      '核对账单，由工作人员办理退房，凭证当日上传',
      beforeStart('PT60M'),
      ['R144', 'P-13'],
      { when: DOMESTIC, standard: '来宾应付的费用由来宾按标准交纳，开具凭证' },
    ),
    execute(
      ['hotel', 'bills-host'],
      '核对账单，由工作人员办理退房，凭证当日上传',
      beforeStart('PT60M'),
      ['R144'],
      { when: NOT_DOMESTIC, standard: '公务卡或转账结算' },
    ),
    execute(
      ['protocol', 'opinion'],
      '听取来宾对安排的意见',
      beforeStart('PT60M'),
      ['R151', 'R158'],
      { standard: '当日记入小结' },
    ),
    execute(['hotel', 'luggage-down'], '行李下楼、清点', beforeStart('PT30M'), ['R145', 'R152'], {
      handover: { to: 'transport' },
    }),
    execute(['hotel', 'left-items'], '逐间检查遗留物品', afterStart('PT15M'), ['R141'], {
      standard: '来宾离店前完成；发现物品拍照登记',
    }),
  ],
};
