import type { PlanTask } from '@app/domain';
import { after, before, beforeEnd } from '../due';

/** 餐饮服务 */
export const CATERING_TASKS: readonly PlanTask[] = [
  {
    key: 'diet-list',
    what: '问清忌口与过敏，形成用餐需求表',
    standard: '逐人核对，未知的写“未知”',
    cautions: '只写需求，不写健康原因',
    phase: 'prepare',
    due: before('arrival', 'P1D'),
  },
  {
    key: 'menus',
    what: '拟定两次午宴菜单报审',
    standard: '本地家常菜，份量适当',
    cautions: '忌口未清之前不定稿',
    phase: 'prepare',
    due: before('arrival', 'PT18H'),
  },
  {
    key: 'host-lunch-venue',
    item: 'lunch-host',
    what: '落实东道方午宴地点并预订',
    standard: '离上车点步行 5 分钟以内',
    cautions: '13:30 就要发车',
    phase: 'prepare',
    due: before('arrival', 'PT8H'),
  },
  {
    key: 'dinner-liaise',
    item: 'dinner-guests',
    what: '与代表团确认答谢晚宴时间和地点',
    cautions: '草案标注待确认',
    phase: 'prepare',
    due: before('arrival', 'PT5H'),
  },
  {
    key: 'president-lunch',
    item: 'lunch-president',
    what: '议长午宴包间布置与上菜',
    standard: '入席 5 分钟内上第一道菜',
    place: 'LOW 楼 议员餐厅包间',
    phase: 'execute',
    due: before('item:lunch-president', 'PT10M'),
  },
  {
    key: 'lunch-bill',
    item: 'lunch-president',
    what: '午宴结束前结清并通知司机',
    phase: 'execute',
    due: beforeEnd('item:lunch-president', 'PT10M'),
  },
  {
    key: 'session-tea',
    item: 'session-1',
    what: '工作会议茶歇',
    standard: '15 分钟内撤净',
    phase: 'execute',
    due: after('item:session-1', 'PT90M'),
    check: 'none',
  },
  {
    key: 'host-lunch',
    item: 'lunch-host',
    what: '东道方午宴服务，控制在 55 分钟',
    phase: 'execute',
    due: before('item:lunch-host', 'PT10M'),
  },
  {
    key: 'bus-water',
    item: 'bus-frankfurt',
    what: '大巴配水和简餐',
    phase: 'execute',
    due: before('item:bus-frankfurt', 'PT15M'),
    check: 'none',
  },
];
