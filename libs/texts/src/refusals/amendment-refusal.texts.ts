import type { Text } from '../language';

/** Refusals of proposed changes and of single edits: one sentence each that says what to do. */
export const AMENDMENT_REFUSAL_TEXTS: Readonly<Record<string, Text>> = {
  'amendment.not-found': {
    zh: '找不到这项变更，请刷新列表。',
    en: 'There is no such proposed change; reload the list.',
  },
  'amendment.decided': {
    zh: '这项变更已有结果，不能再办理。',
    en: 'This change has been published or dropped already.',
  },
  'amendment.unfit': {
    zh: '变更内容有误，请改正下列各处。',
    en: 'The change cannot be made like this; correct the points below.',
  },
  'amendment.stale': {
    zh: '方案已有新版本，请先重新套用这项变更，看清影响再批准。',
    en: 'The plan has moved on; re-apply the change, look at its ripple, then approve.',
  },
  'amendment.preview-changed': {
    zh: '办理情况有变，影响与您看到的不同，请看新的影响后再批准。',
    en: 'The ripple is not what you saw any more; look at the new one, then approve.',
  },
  'amendment.preview-unnamed': {
    zh: '请先查看变更影响，再批准。',
    en: 'Look at the ripple first, and name it when you approve.',
  },
  'amendment.no-longer-fits': {
    zh: '行程有了进展，下列改动已不能照办，请修改或放弃。',
    en: 'Things have happened since; these edits cannot be made any more.',
  },
  'amendment.cannot-rebase': {
    zh: '方案已改动，下列内容套用不上，请重新提出。',
    en: 'The plan has changed where these edits were; propose the change anew.',
  },
  'amendment.plan-moved': {
    zh: '其间生效的方案版本。',
    en: 'Plan versions that came into force meanwhile.',
  },
  'amendment.up-to-date': {
    zh: '变更已是最新，不用重新套用。',
    en: 'It is up to date; nothing to re-apply.',
  },
  'amendment.no-what-if': {
    zh: '这不是推演，不用保留。',
    en: 'This is no what-if; it is proposed already.',
  },
  'amendment.keep-first': {
    zh: '这只是推演，请先保留为变更。',
    en: 'This is a what-if; keep it as a change first.',
  },
  'amendment.not-yours': {
    zh: '只能提出与本部门任务或所陪同来宾有关的变更。',
    en: 'You can propose what concerns your own tasks or your guests only.',
  },
  'amendment.coordinator-only': {
    zh: '微调由总协调或接待办主任批准。',
    en: 'A minor change is approved by the coordinator or the office head.',
  },
  'clock.not-for-what-if': {
    zh: '推演不设决定时限。',
    en: 'A what-if waits for no decision.',
  },
  'clock.in-past': {
    zh: '决定时限必须晚于现在。',
    en: 'The time to decide must lie ahead.',
  },
  'clock.default-before-decision': {
    zh: '默认处理的时间不能早于决定时限。',
    en: 'The default cannot come before the time to decide.',
  },
  'clock.default-not-safe': {
    zh: '重大变更不能到时自动生效，请改为不处理或自动放弃。',
    en: 'A major change is never published by default; choose to drop it or nothing.',
  },
  'edit.nothing-to-do': {
    zh: '这样改没有变化，请写明要改什么。',
    en: 'This changes nothing; say what is to be changed.',
  },
  'edit.times-twice': {
    zh: '推移和新时间只能写一种。',
    en: 'Give either new times or a duration, not both.',
  },
  'edit.field-not-here': {
    zh: '编号不能改；时间请用「调整时间」修改。',
    en: 'Keys never change, and times have an edit of their own.',
  },
  'edits.too-many': {
    zh: '一次改动太多，请分几次提出。',
    en: 'Too many edits at once; propose them in parts.',
  },
  'item.unknown': { zh: '没有这个行程。', en: 'There is no such item.' },
  'item.over': {
    zh: '该行程已结束或跳过，不能再改。',
    en: 'The item has ended or was skipped; it cannot be changed.',
  },
  'item.has-started': {
    zh: '该行程已开始，只能改结束时间。',
    en: 'The item has begun; only its end can be moved.',
  },
  'item.key-taken': { zh: '行程编号已被使用。', en: 'An item has this key already.' },
  'item.time-open': {
    zh: '该行程还没有时间，请先写明时间。',
    en: 'The item has no time yet; give it one.',
  },
  'item.still-anchored': {
    zh: '还有时间依此行程推算，请先改挂到别处。',
    en: 'Other times hang on this item; tie them to something else first.',
  },
  'batch.unknown': {
    zh: '没有这批来宾的抵离记录。',
    en: 'There is no such arrival or departure.',
  },
  'head-count.invalid': {
    zh: '人数须为 1 至 100000 的整数。',
    en: 'The head count is a whole number from 1 to 100000.',
  },
  'task.unknown': { zh: '没有这项任务。', en: 'There is no such task.' },
  'task.key-taken': {
    zh: '该部门已有同一编号的任务。',
    en: 'The department has a task of this key already.',
  },
  'department.not-in-plan': {
    zh: '该部门没有参加本次接待，请先加入。',
    en: 'The department takes no part; add it first.',
  },
  'department.in-plan': {
    zh: '该部门已经参加本次接待。',
    en: 'The department takes part already.',
  },
  'department.last-one': {
    zh: '这是最后一个部门，不能撤出。',
    en: 'It is the last department and cannot be taken out.',
  },
  'person.unknown': { zh: '没有这个人员，请重新选择。', en: 'There is no such person.' },
  'person.not-in-plan': {
    zh: '此人在这些行程中没有任务，不用更换。',
    en: 'That person has no part there; nobody is to be replaced.',
  },
  'branch.unknown': { zh: '没有这个预案。', en: 'There is no such contingency plan.' },
  'branch.switched': {
    zh: '这个预案已经启动，不能再启动一次。',
    en: 'This contingency plan is in force already; it is not switched to twice.',
  },
  'branch.nested': {
    zh: '预案里不能再启动预案。',
    en: 'A contingency plan cannot switch to another.',
  },
};
