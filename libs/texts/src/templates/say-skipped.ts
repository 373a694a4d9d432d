import type { Skipped, SkipReason } from '@app/domain';
import { fill } from '../fill';
import type { Language, Text } from '../language';

const REASONS: Readonly<Record<SkipReason, Text>> = {
  'department-missing': {
    zh: '本单位没有部门 {detail}，{key} 未列入方案；请改交其他部门或登记该部门。',
    en: 'This office has no department {detail}: {key} was left out. Give it to another, or add the department.',
  },
  'department-idle': {
    zh: '部门 {detail} 在本次接待中没有任务，{key} 未设交接。',
    en: 'Department {detail} has no work in this reception: {key} is not handed over.',
  },
  'fact-open': {
    zh: '{detail} 尚未明确，{key} 是否需要还不能判断；补充后重新生成。',
    en: '{detail} is not known yet, so whether {key} is needed is open; fill it in and make the draft again.',
  },
  'outside-stay': {
    zh: '{key} 不在来宾停留时间内，未列入。',
    en: '{key} lies outside the stay and was left out.',
  },
  limit: {
    zh: '超过上限 {detail}，{key} 未列入。',
    en: '{key} is beyond the limit of {detail} and was left out.',
  },
  'no-time-left': {
    zh: '{key} 与其他行程时间冲突，未列入。',
    en: '{key} falls on something else and was left out.',
  },
};

/** Why something of a template is not in the draft, and what to do. */
export const saySkipped = ({ reason, key, detail = '' }: Skipped, language: Language): string =>
  fill(REASONS[reason][language], { key, detail });
