import type { TaskPack } from '@app/domain';
import {
  afterRealEnd,
  beforeStart,
  daysBeforeArrival,
  execute,
  lines,
  prepare,
} from '../template-task';

/** 医疗保障 */
export const MEDICAL_STANDBY_PACK: TaskPack = {
  code: 'medical-standby',
  section: 'safety',
  itemKinds: ['medical-standby'],
  tasks: [
    prepare(['medical', 'hospital'], '联系定点医院，明确绿色通道和路线', daysBeforeArrival(1), [
      'R13',
      'R54',
    ]),
    execute(['medical', 'kit'], '急救箱、药品、救护车检查', beforeStart('PT60M'), ['R13', 'R123'], {
      checklist: lines('急救箱效期', '氧气', '救护车可用'),
    }),
    execute(['medical', 'in-place'], '医护人员到位并报告', beforeStart('PT30M'), ['R13', 'R149']),
    execute(['medical', 'log'], '登记就诊和用药，撤离报告', afterRealEnd('PT30M'), ['R149'], {
      cautions: '健康信息只在本部门内登记',
    }),
  ],
};
