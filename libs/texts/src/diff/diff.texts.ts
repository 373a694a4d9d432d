import type { Change, PartRole } from '@app/domain';
import type { Text } from '../language';

/** Pieces of the sentences that say how two plans differ. Arrows and clocks are put in by code. */
export const DIFF_TEXTS = {
  itemAdded: { zh: '新增行程：{title} {time}', en: 'New item: {title} {time}' },
  itemRemoved: { zh: '取消行程：{title}（原定 {time}）', en: 'Item dropped: {title} (was {time})' },
  taskAdded: { zh: '新增任务：{what}（时限 {time}）', en: 'New task: {what} (due {time})' },
  taskRemoved: { zh: '取消任务：{what}', en: 'Task dropped: {what}' },
  withIt: { zh: '{what}随之 {time}', en: '{what} with it {time}' },
  moreWithIt: { zh: '另有 {count} 项随之变动', en: '{count} more with it' },
  followsItem: { zh: '{what}随「{item}」 {time}', en: '{what}, with “{item}”, {time}' },
  departmentAdded: { zh: '新增部门：{department}', en: 'Department added: {department}' },
  departmentRemoved: { zh: '部门退出：{department}', en: 'Department dropped: {department}' },
  branchAdded: { zh: '新增预案：{title}', en: 'New contingency: {title}' },
  branchRemoved: { zh: '取消预案：{title}', en: 'Contingency dropped: {title}' },
  branchChanged: { zh: '预案有改动：{title}', en: 'Contingency changed: {title}' },
  budgetAdded: { zh: '新增预算：{title}', en: 'New budget line: {title}' },
  budgetRemoved: { zh: '取消预算：{title}', en: 'Budget line dropped: {title}' },
  budgetChanged: { zh: '预算有改动：{title}', en: 'Budget changed: {title}' },
  arrival: { zh: '抵达', en: 'Arrival' },
  departure: { zh: '离开', en: 'Departure' },
  changed: { zh: '{field}有改动', en: '{field} changed' },
  restated: { zh: '{field}改为另行推算，时间不变', en: '{field} is reckoned otherwise, same time' },
  open: { zh: '未定', en: 'open' },
  zoned: {
    zh: '{there}（{zone}），即 {here}（{home}）',
    en: '{there} ({zone}), which is {here} ({home})',
  },
  nothing: { zh: '无', en: 'none' },
  yes: { zh: '是', en: 'yes' },
  no: { zh: '否', en: 'no' },
  same: { zh: '两个版本没有差别。', en: 'The two versions do not differ.' },
} as const satisfies Readonly<Record<string, Text>>;

/** Codes that stand in the fields of a plan. */
export const PLAN_CODE_TEXTS: Readonly<Record<string, Text>> = {
  fixed: { zh: '固定', en: 'fixed' },
  soft: { zh: '可调', en: 'soft' },
  required: { zh: '需要', en: 'required' },
  none: { zh: '不需要', en: 'none' },
  prepare: { zh: '提前准备', en: 'prepare' },
  execute: { zh: '接待执行', en: 'execute' },
  host: { zh: '接待方', en: 'host' },
  guest: { zh: '来宾自付', en: 'guests' },
};

/** What became of one part of one person. Place: {what}. */
export const PERSON_PART_TEXTS: Readonly<Record<PartRole, Readonly<Record<Change, Text>>>> = {
  doer: {
    added: { zh: '新承办：{what}', en: 'now does: {what}' },
    removed: { zh: '不再承办：{what}', en: 'no longer does: {what}' },
    changed: { zh: '承办有改动：{what}', en: 'changed, still does: {what}' },
  },
  checker: {
    added: { zh: '新核查：{what}', en: 'now checks: {what}' },
    removed: { zh: '不再核查：{what}', en: 'no longer checks: {what}' },
    changed: { zh: '核查有改动：{what}', en: 'changed, still checks: {what}' },
  },
  lead: {
    added: { zh: '新任联络员：{what}', en: 'now liaison of: {what}' },
    removed: { zh: '不再任联络员：{what}', en: 'no longer liaison of: {what}' },
    changed: { zh: '联络有改动：{what}', en: 'changed, still liaison of: {what}' },
  },
  companion: {
    added: { zh: '新陪同：{what}', en: 'now goes along: {what}' },
    removed: { zh: '不再陪同：{what}', en: 'no longer goes along: {what}' },
    changed: { zh: '陪同有改动：{what}', en: 'changed, still goes along: {what}' },
  },
};
