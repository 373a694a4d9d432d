import { FINDING_TEXTS } from '../findings/finding.texts';
import type { Text } from '../language';

const CLASSIFIED: Text = {
  zh: '涉密接待请按保密规定线下办理。',
  en: 'Classified receptions are not handled here; follow the secrecy rules outside this system.',
};

/** Refusals of acts on receptions and plans that the api and the door add to the rules' own. */
export const ACT_PROBLEM_TEXTS: Readonly<Record<string, Text>> = {
  'secrecy.classified': CLASSIFIED,
  'letter.duplicate': {
    zh: '该来函单位的这个文号已登记，可作为补充公函附到该接待。',
    en: 'This letter is registered already; attach it to that reception as a supplement.',
  },
  'plan.unfit': {
    zh: '方案有误，请改正下列内容后重新提交。',
    en: 'The plan cannot be used like this; correct the points below.',
  },
};

/** A finding as a fault: its place is in the path, so the text leaves it out. */
const plain = ({ zh, en }: Text): Text => ({
  zh: zh.replace(/（[^（）]*\{detail\}[^（）]*）|：[^：（）]*\{detail\}/, ''),
  en: en.replace(/ \([^()]*\{detail\}[^()]*\)|: \{detail\}/, ''),
});

const FINDINGS_AS_FAULTS: Readonly<Record<string, Text>> = Object.fromEntries(
  Object.entries(FINDING_TEXTS).map(([code, text]) => [code, plain(text)]),
);

/** What is wrong with one field of an act. */
export const ACT_FAULT_TEXTS: Readonly<Record<string, Text>> = {
  ...FINDINGS_AS_FAULTS,
  'secrecy.classified': CLASSIFIED,
  'reason.too-short': {
    zh: '请写明理由，至少 {min} 个字。',
    en: 'Give a reason of at least {min} characters.',
  },
  'plan.too-many-items': {
    zh: '行程最多 {max} 项，请拆成几次接待。',
    en: 'At most {max} items; split the reception.',
  },
  'plan.too-many-tasks': {
    zh: '任务最多 {max} 项，请合并或拆成几次接待。',
    en: 'At most {max} tasks; merge them or split the reception.',
  },
  'plan.too-many-branches': {
    zh: '预案最多 {max} 个，请删去用不到的。',
    en: 'At most {max} contingency branches; remove those not needed.',
  },
  'branch.too-many-edits': {
    zh: '一个预案最多 {max} 处改动，请拆开。',
    en: 'At most {max} edits in one branch; split it.',
  },
  'time.form-unknown': {
    zh: '相对时间请写 anchor，或 date 和 at，或 earliest、latest。',
    en: 'A time expression names anchor, or date and at, or earliest, or latest.',
  },
  'number.order': {
    zh: '最小值不能大于最大值，请对调。',
    en: 'The minimum is above the maximum; swap them.',
  },
  'anchor.invalid': {
    zh: '相对时间应写明所依的行程，例如 item:opening、arrival、departure、approved。',
    en: 'A relative time names its anchor, such as item:opening, arrival, departure or approved.',
  },
  'edge.invalid': {
    zh: '只能以开始（start）或结束（end）为准。',
    en: 'The edge is start or end.',
  },
  'duration.out-of-range': {
    zh: '时长应大于 0，且不超过一年。',
    en: 'The duration must be more than nothing and at most a year.',
  },
  'facts.empty': {
    zh: '没有要改的内容。请至少填写一项。',
    en: 'There is nothing to change. Name at least one fact.',
  },
  'day.invalid': {
    zh: '日期应如 2026-05-01，在 1990 年至 2100 年之间。',
    en: 'A day looks like 2026-05-01 and lies between 1990 and 2100.',
  },
  'key.invalid': {
    zh: '编号用字母、数字和 . _ -，最多 {max} 个字符。',
    en: 'A key has letters, digits and . _ -, at most {max}.',
  },
  'key.repeated': { zh: '有编号重复，请改正。', en: 'A key is used twice; change one.' },
  'approver.one': {
    zh: '请在人员、角色、接待中的职务三者中选一项。',
    en: 'Name exactly one of a person, a role, or a part in the reception.',
  },
};
