import type { Skipped, SkipReason } from '@app/domain';
import { fill } from '../fill';
import { FACT_TEXTS } from '../glossary/fact.texts';
import type { Language, Text } from '../language';

/** Facts that a template asks for beside those of the registration. */
const FURTHER: Readonly<Record<string, Text>> = {
  profile: { zh: '接待类型', en: 'kind of reception' },
  secrecy: { zh: '密级', en: 'secrecy' },
  days: { zh: '天数', en: 'number of days' },
  month: { zh: '日期', en: 'date' },
  meal: { zh: '用餐形式', en: 'form of the meal' },
};

const REASONS: Readonly<Record<SkipReason, Text>> = {
  'department-missing': {
    zh: '本单位没有部门 {detail}，“{name}”未列入方案；请改交其他部门或登记该部门。',
    en: 'This office has no department {detail}: {name} was left out. Give it to another, or add the department.',
  },
  'department-idle': {
    zh: '部门 {detail} 在本次接待中没有任务，“{name}”未设交接。',
    en: 'Department {detail} has no work in this reception: {name} is not handed over.',
  },
  'fact-open': {
    zh: '{detail}尚未明确，“{name}”还不能定；补充后重新生成。',
    en: '{detail} is not known yet, so “{name}” is open; fill it in and make the draft again.',
  },
  'outside-stay': {
    zh: '“{name}”不在来宾停留时间内，未列入。',
    en: '{name} lies outside the stay and was left out.',
  },
  limit: {
    zh: '超过上限 {detail}，“{name}”未列入。',
    en: '{name} is beyond the limit of {detail} and was left out.',
  },
  'no-time-left': {
    zh: '“{name}”与其他行程时间冲突，未列入。',
    en: '{name} falls on something else and was left out.',
  },
};

/** Why something of a template is not in the draft, and what to do. */
export function saySkipped(
  { what, reason, name, detail = '' }: Skipped,
  language: Language,
): string {
  const said = reason === 'fact-open' ? factsIn(detail, language) : detail;
  const of = Object.hasOwn(PARTS, what) ? PARTS[what as keyof typeof PARTS][language] : '{name}';
  return fill(REASONS[reason][language], { name: fill(of, { name }), detail: said });
}

/** Of an item, what of it is meant. */
const PARTS = {
  rooms: { zh: '{name}的房间', en: 'the rooms of {name}' },
  vehicles: { zh: '{name}的车辆', en: 'the vehicles of {name}' },
} as const satisfies Partial<Record<Skipped['what'], Text>>;

function factsIn(names: string, language: Language): string {
  const known: Readonly<Record<string, Text>> = { ...FACT_TEXTS, ...FURTHER };
  const words = names.split(', ').map((name) => known[name]?.[language] ?? name);
  return words.join(language === 'zh' ? '、' : ', ');
}
