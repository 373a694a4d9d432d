import type { AmendmentSource, AmendmentStatus, MajorReason, Weight } from '@app/domain';
import { fill } from '../fill';
import type { Language, Text } from '../language';

export const WEIGHT_TEXTS: Readonly<Record<Weight, Text>> = {
  minor: { zh: '微调', en: 'minor change' },
  major: { zh: '重大变更', en: 'major change' },
};

/** Why a change is a major one. */
export const MAJOR_REASON_TEXTS: Readonly<Record<MajorReason, Text>> = {
  'not-times-only': { zh: '不只是改时间', en: 'more than times change' },
  'beyond-limit': { zh: '推移超过微调限度', en: 'something moves farther than a minor change may' },
  'new-blocking-finding': { zh: '带来新的硬性问题', en: 'it brings a blocking finding' },
  'guests-change': { zh: '来宾人数或分组有变', en: 'the guests change' },
  'places-change': { zh: '地点有变', en: 'places change' },
  'leaders-change': { zh: '领导或陪同、联络人员有变', en: 'leaders or companions change' },
  'cost-changes': { zh: '费用有变', en: 'the cost changes' },
};

const WITH_LIMIT: Text = { zh: '{reason}（{minutes} 分钟）', en: '{reason} ({minutes} min)' };

/** Why it is a major one; of a move too far with the limit it was measured by, in minutes. */
export function sayMajorReason(
  language: Language,
  reason: MajorReason,
  minutes: number | null,
): string {
  const words = MAJOR_REASON_TEXTS[reason][language];
  return reason === 'beyond-limit' && minutes !== null
    ? fill(WITH_LIMIT[language], { reason: words, minutes })
    : words;
}

export const AMENDMENT_STATUS_TEXTS: Readonly<Record<AmendmentStatus, Text>> = {
  'what-if': { zh: '推演', en: 'what-if' },
  proposed: { zh: '已提出', en: 'proposed' },
  submitted: { zh: '审批中', en: 'on its route' },
  published: { zh: '已生效', en: 'in force' },
  returned: { zh: '已退回', en: 'returned' },
  dropped: { zh: '未采纳', en: 'dropped' },
};

export const AMENDMENT_SOURCE_TEXTS: Readonly<Record<AmendmentSource, Text>> = {
  office: { zh: '接待办', en: 'reception office' },
  department: { zh: '部门提议', en: 'a department' },
  liaison: { zh: '随行联络员', en: 'the liaison' },
  flight: { zh: '航班动态', en: 'flight status' },
  overrun: { zh: '行程超时', en: 'an overrun' },
  calendar: { zh: '节假日安排更新', en: 'a new calendar of holidays' },
  contingency: { zh: '启动预案', en: 'a contingency plan' },
};

/** The ripple of a change, line by line. */
export const PREVIEW_TEXTS = {
  itemMadeRoom: { zh: '{item} 顺延 {time}', en: '{item} makes room: {time}' },
  itemEnd: { zh: '结束 {time}', en: 'ends {time}' },
  itemChanged: { zh: '{item} 内容有变', en: '{item} changes' },
  itemPlace: { zh: '{item} 地点 {from} → {to}', en: '{item}: {from} → {to}' },
  itemAdded: { zh: '新增 {item} {time}', en: 'new: {item} {time}' },
  itemRemoved: { zh: '取消 {item}', en: 'removed: {item}' },
  arrival: { zh: '抵达 {time}', en: 'arrival {time}' },
  departure: { zh: '离开 {time}', en: 'departure {time}' },
  headCount: { zh: '人数 {from} → {to}', en: 'guests {from} → {to}' },
  taskChanged: { zh: '{department}：{task} 内容有变', en: '{department}: {task} changes' },
  taskAdded: { zh: '{department}：新任务 {task}', en: '{department}: new task {task}' },
  taskRemoved: { zh: '{department}：撤回 {task}', en: '{department}: {task} is withdrawn' },
  recheck: {
    zh: '{department}：{task} 已办，须由 {person} 复核',
    en: '{department}: {task} was done; {person} looks at it again',
  },
  told: {
    zh: '通知 {department} {count} 人，涉及 {tasks} 项任务',
    en: '{department}: {count} told, tasks: {tasks}',
  },
  informed: { zh: '知会 {people}', en: 'informed: {people}' },
  cosignAgain: { zh: '{department} 须重新会签', en: '{department} is asked to agree again' },
  readyAgain: { zh: '{department} 须重新就绪确认', en: '{department} signs off as ready again' },
  doneAgain: { zh: '{department} 须重新办结确认', en: '{department} signs off as done again' },
  cosignEnds: {
    zh: '{department} 的会签不再有效，改动由签收确认',
    en: '{department}: its agreement no longer stands; it acknowledges what changed',
  },
  readyEnds: {
    zh: '{department} 的就绪确认不再有效，改动由签收确认',
    en: '{department}: its sign-off as ready no longer stands; it acknowledges what changed',
  },
  nobodyTold: { zh: '不涉及任何部门。', en: 'No department is concerned.' },
  conflict: {
    zh: '{item} 与 {other} 冲突 {minutes} 分钟，{other} 不动',
    en: '{item} runs into {other} by {minutes} min; {other} stays',
  },
  freed: { zh: '{person} 不再参加 {item}', en: '{person} is not needed at {item}' },
  doubleBooked: {
    zh: '{person} 同时在 {item} 和 {other}',
    en: '{person} would be at {item} and {other} at once',
  },
  cost: { zh: '费用 {from} 元 → {to} 元', en: 'cost {from} → {to} CNY' },
  newFinding: { zh: '新问题：{finding}', en: 'new finding: {finding}' },
  endedFinding: { zh: '消除问题：{finding}', en: 'settled: {finding}' },
  open: { zh: '未定', en: 'open' },
  nowhere: { zh: '未定', en: 'not set' },
} as const satisfies Readonly<Record<string, Text>>;
