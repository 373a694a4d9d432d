import { defineTexts } from '../../../language/texts';

export const templateTexts = defineTexts({
  title: { zh: '模板', en: 'Templates' },
  about: {
    zh: '每类接待的行程骨架和各部门任务。改动先成草稿，由另一位批准后用于新的接待。',
    en: 'Itinerary and tasks for each kind of visit. Changes are drafts until somebody approves.',
  },
  name: { zh: '模板', en: 'Template' },
  code: { zh: '代码', en: 'Code' },
  back: { zh: '所有模板', en: 'All templates' },
  export: { zh: '导出', en: 'Export' },
  import: { zh: '导入', en: 'Import' },
  importTitle: { zh: '导入模板文件', en: 'Import a template file' },
  importAbout: {
    zh: '文件须由受信任的单位签名。先看会发生什么；确认后存成草稿，不会直接生效。',
    en: 'The file must be signed by an issuer you trust. First you see what would happen; then it becomes drafts.',
  },
  file: { zh: '文件', en: 'File' },
  what: { zh: '会怎样', en: 'What happens' },
  add: { zh: '新增', en: 'New' },
  change: { zh: '修改', en: 'Changed' },
  same: { zh: '不变', en: 'The same' },
  missing: { zh: '缺少的部门', en: 'Departments missing' },
  apply: { zh: '存成草稿', en: 'Take over as drafts' },
  applied: { zh: '已存成草稿。', en: 'Taken over as drafts.' },
  notJson: {
    zh: '这不是模板文件。请选导出的 .json 文件。',
    en: 'This is no template file. Choose an exported .json file.',
  },
  tasks: { zh: (count: number) => `${count} 项任务`, en: (count: number) => `${count} tasks` },
  itinerary: { zh: '行程骨架', en: 'Itinerary' },
  due: { zh: '期限', en: 'Due' },
  task: { zh: '任务', en: 'Task' },
  department: { zh: '部门', en: 'Department' },
  checklist: { zh: '检查单', en: 'Checklist' },
  checklistHint: { zh: '一行一项。', en: 'One per line.' },
  standard: { zh: '要求', en: 'Standard' },
  editTask: { zh: '修改任务', en: 'Change the task' },
  direction: { zh: '方向', en: 'Direction' },
  dueOf: {
    zh: (anchor: string, by: string | false, isBefore: boolean, at: string) =>
      [anchor, by && `${isBefore ? '提前' : '之后'} ${by}`, at].filter(Boolean).join(' '),
    en: (anchor: string, by: string | false, isBefore: boolean, at: string) =>
      [by && `${by} ${isBefore ? 'before' : 'after'}`, anchor, at].filter(Boolean).join(' '),
  },
  before: { zh: '提前', en: 'before' },
  after: { zh: '之后', en: 'after' },
  amount: { zh: '多少', en: 'How much' },
  unit: { zh: '单位', en: 'Unit' },
  days: { zh: '天', en: 'days' },
  hours: { zh: '小时', en: 'hours' },
  minutes: { zh: '分钟', en: 'minutes' },
  at: { zh: '当天几点', en: 'At what time' },
  atHint: { zh: '例如 17:00；空着就按时长算。', en: 'Like 17:00; empty counts the length alone.' },
  saved: {
    zh: '已存入草稿，由另一位批准后生效。',
    en: 'Saved in the draft; somebody else approves it.',
  },
  approveAsk: {
    zh: '批准这个草稿？新的接待从现在起用它。',
    en: 'Approve this draft? New visits use it from now on.',
  },
  dropAsk: { zh: '去掉这个版本？', en: 'Take this version out of use?' },
  drop: { zh: '停用', en: 'Retire' },
  draftOpen: {
    zh: (number: number) => `已有第 ${number} 版草稿，请在草稿上改。`,
    en: (number: number) => `Version ${number} is a draft already; change that one.`,
  },
  toDraft: { zh: '打开草稿', en: 'Open the draft' },
  sample: { zh: '用一次接待试生成', en: 'Try it on a reception' },
  sampleAbout: {
    zh: '按所选接待的人数、级别和行程生成一份草案看看。什么都不保存。',
    en: 'A draft from the facts of a reception, to look at. Nothing is stored.',
  },
  generated: {
    zh: (items: number, tasks: number, departments: number) =>
      `会生成 ${items} 项行程、${tasks} 项任务，涉及 ${departments} 个部门。`,
    en: (items: number, tasks: number, departments: number) =>
      `Makes ${items} items and ${tasks} tasks for ${departments} departments.`,
  },
  skipped: {
    zh: (count: number) => `略过 ${count} 项：`,
    en: (count: number) => `${count} left out:`,
  },
  fixed: { zh: '固定时间', en: 'Fixed' },
});

export const anchorTexts = defineTexts({
  approved: { zh: '方案批准', en: 'the approval' },
  arrival: { zh: '抵达', en: 'the arrival' },
  departure: { zh: '离开', en: 'the departure' },
  item: { zh: '行程项', en: 'the item' },
  start: { zh: '开始', en: 'the start' },
  end: { zh: '结束', en: 'the end' },
});
