import type { PlanTask } from '@app/domain';
import { after, before } from '../due';

/** 礼宾外事 */
export const PROTOCOL_TASKS: readonly PlanTask[] = [
  {
    key: 'open-points',
    what: '向日方秘书处问清航班、名单、离境安排',
    standard: '逐条有回音，写明谁答、何时答',
    phase: 'prepare',
    due: before('arrival', 'P1D'),
  },
  {
    key: 'order-of-precedence',
    what: '排定礼宾次序与介绍顺序',
    standard: '与日方核对无误',
    phase: 'prepare',
    due: before('arrival', 'PT12H'),
  },
  {
    key: 'interpreters',
    what: '落实日、英、法同传与随行翻译',
    standard: '会议两组轮换',
    phase: 'prepare',
    due: before('arrival', 'PT10H'),
  },
  {
    key: 'welcome',
    item: 'arrival',
    what: '机场迎接并核对人数、行李',
    standard: '提前 15 分钟到位',
    phase: 'execute',
    due: before('arrival', 'PT15M'),
  },
  {
    key: 'president-welcome',
    item: 'plenary',
    what: '引导就座，配合议长致欢迎辞',
    place: '外交席',
    phase: 'execute',
    due: before('item:plenary', 'PT10M'),
  },
  {
    key: 'calls-escort',
    item: 'courtesy-calls',
    what: '引导三次拜会，控制每次时长',
    phase: 'execute',
    due: before('item:courtesy-calls', 'PT5M'),
  },
  {
    key: 'seating-lunch',
    item: 'lunch-president',
    what: '议长午宴席位图与席卡',
    phase: 'execute',
    due: before('item:lunch-president', 'PT1H'),
  },
  {
    key: 'senate-host',
    item: 'dinner-senate',
    what: '核实汉堡晚宴主人姓名与席位',
    cautions: '草案写作 “N.N.”',
    phase: 'execute',
    due: before('item:dinner-senate', 'PT2H'),
  },
  {
    key: 'farewell',
    item: 'departure',
    what: '送别，办理贵宾通道与托运',
    phase: 'execute',
    due: before('departure', 'PT60M'),
  },
  {
    key: 'left-wishes',
    item: 'departure',
    what: '记下来宾交办事项',
    phase: 'execute',
    due: after('departure', 'PT1H'),
    check: 'none',
  },
];
