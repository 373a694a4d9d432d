import type { PlanTask } from '@app/domain';
import { after, before } from '../due';

/** 安全保卫 */
export const SECURITY_TASKS: readonly PlanTask[] = [
  {
    key: 'threat-brief',
    what: '出具安全评估，明确陪同与值守安排',
    standard: '一页纸，含联络人和处置电话',
    cautions: '不写来宾个人信息',
    phase: 'prepare',
    due: before('arrival', 'P1D'),
  },
  {
    key: 'route-check',
    what: '勘察机场—议会—酒店路线',
    standard: '主备两条路线，实测时长',
    cautions: '避开老城步行区时段管制',
    phase: 'prepare',
    due: before('arrival', 'PT20H'),
  },
  {
    key: 'badges',
    item: 'intro-visit',
    what: '办妥议会出入证件',
    standard: '按名单一人一证，另备 2 张',
    place: '议会访客中心',
    phase: 'prepare',
    due: before('arrival', 'PT4H'),
  },
  {
    key: 'gate-escort',
    item: 'intro-visit',
    what: '入口安检引导，不让代表团排队',
    standard: '5 分钟内通过',
    place: '议会正门',
    phase: 'execute',
    due: before('item:intro-visit', 'PT10M'),
  },
  {
    key: 'dinner-watch',
    item: 'dinner-guests',
    what: '晚宴外围值守',
    cautions: '便装，不进包间',
    phase: 'execute',
    due: before('item:dinner-guests', 'PT30M'),
  },
  {
    key: 'tour-follow',
    item: 'tour',
    what: '老城参观随行保卫',
    standard: '前后各一人，不清场',
    place: '斯特拉斯堡老城',
    phase: 'execute',
    due: before('item:tour', 'PT15M'),
  },
  {
    key: 'hamburg-handover',
    item: 'hamburg-transfer',
    what: '与汉堡方面完成安全交接',
    standard: '书面交接，双方签名',
    phase: 'execute',
    due: after('item:hamburg-transfer', 'PT20M'),
  },
];
