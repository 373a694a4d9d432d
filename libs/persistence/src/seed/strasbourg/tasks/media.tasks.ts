import type { PlanTask } from '@app/domain';
import { after, before } from '../due';

/** 新闻宣传 */
export const MEDIA_TASKS: readonly PlanTask[] = [
  {
    key: 'coverage-plan',
    what: '拟定报道口径与拍摄点，报审',
    standard: '只用公开职务，不写联系方式',
    phase: 'prepare',
    due: before('arrival', 'PT12H'),
  },
  {
    key: 'photo-consent',
    what: '与日方确认可拍摄环节',
    phase: 'prepare',
    due: before('arrival', 'PT6H'),
  },
  {
    key: 'plenary-photo',
    item: 'plenary',
    what: '全会致辞环节拍摄',
    phase: 'execute',
    due: before('item:plenary', 'PT15M'),
  },
  {
    key: 'session-photo',
    item: 'session-1',
    what: '会前合影与开场拍摄',
    standard: '开场 5 分钟后退场',
    phase: 'execute',
    due: before('item:session-1', 'PT10M'),
  },
  {
    key: 'news',
    item: 'session-2',
    what: '当日消息送审发布',
    phase: 'execute',
    due: after('item:session-2', 'PT5H'),
  },
];
