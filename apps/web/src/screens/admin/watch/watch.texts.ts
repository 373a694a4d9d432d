import { COMMAND_TEXTS } from '@app/texts';
import { defineTexts } from '../../../language/texts';

export const watchTexts = defineTexts({
  console: { zh: '卡住的事项', en: 'Stuck items' },
  consoleAbout: {
    zh: '没有送达的消息、正在等人的流程：等谁、等什么、下一步什么时候。',
    en: 'Messages that did not arrive, and work that waits: for whom, for what, what comes next.',
  },
  dead: { zh: '没有送达的消息', en: 'Undelivered messages' },
  noDead: { zh: '所有消息都已送达。', en: 'Every message has arrived.' },
  person: { zh: '收件人', en: 'To' },
  department: { zh: '部门', en: 'Department' },
  kind: { zh: '消息', en: 'Message' },
  since: { zh: '时间', en: 'Since' },
  outcomes: { zh: '各渠道结果', en: 'What each channel said' },
  said: {
    zh: (channel: string, outcome: string) => `${channel}：${outcome}`,
    en: (channel: string, outcome: string) => `${channel}: ${outcome}`,
  },
  resend: { zh: '重发', en: 'Send again' },
  resent: { zh: '已重发，从第一个渠道开始。', en: 'Sent again, from the first channel on.' },
  waiting: { zh: '在等谁', en: 'Who is waited for' },
  reception: { zh: '哪次接待', en: 'Reception' },
  longer: {
    zh: (hours: number) => `等了 ${hours} 小时以上`,
    en: (hours: number) => `For ${hours} h or more`,
  },
  anyLength: { zh: '所有在等的', en: 'All that waits' },
  firstOf: {
    zh: (n: number, all: number) => `只列出前 ${n} 项，共 ${all} 项。`,
    en: (n: number, all: number) => `The first ${n} of ${all}.`,
  },
  remind: COMMAND_TEXTS['task.remind'],
  reminded: { zh: (who: string) => `已催办${who}`, en: (who: string) => `${who} was reminded` },
  noWaiting: { zh: '没有等了这么久的事项。', en: 'Nothing has waited so long.' },
  what: { zh: '等什么', en: 'For what' },
  who: { zh: '等谁', en: 'Who' },
  waits: { zh: '已等', en: 'For' },
  due: { zh: '期限', en: 'Due' },
  next: { zh: '下一步', en: 'Next' },
  late: { zh: (length: string) => `逾期 ${length}`, en: (length: string) => `${length} late` },
  anybody: { zh: '所有人', en: 'Anybody' },
  fromDay: { zh: '从哪天', en: 'From' },
  untilDay: { zh: '到哪天（含）', en: 'Until' },
  handle: { zh: '去处理', en: 'Deal with it' },
  audit: { zh: '审计', en: 'Audit' },
  auditAbout: {
    zh: '谁在什么时候做了什么，以及记录是否完整。记录只增不改。',
    en: 'Who did what and when, and whether the record is whole. It only ever grows.',
  },
  verify: { zh: '校验', en: 'Verify' },
  verifying: { zh: '正在逐条校验', en: 'Verifying every entry' },
  verification: { zh: '完整性', en: 'Integrity' },
  verifyAbout: {
    zh: '每条记录都带着前一条的校验值。校验会从头重算每一条链。',
    en: 'Each entry carries the hash of the one before. Verifying computes every chain again.',
  },
  whole: {
    zh: (chains: number, entries: number) => `${chains} 条链、${entries} 条记录，全部完整。`,
    en: (chains: number, entries: number) => `${chains} chains, ${entries} entries, all whole.`,
  },
  broken: {
    zh: (count: number) => `${count} 条链不完整。请马上告诉负责人，并保留现场。`,
    en: (count: number) => `${count} chains are not whole. Tell whoever is in charge at once.`,
  },
  firstBad: {
    zh: (seq: number) => `从第 ${seq} 条起`,
    en: (seq: number) => `from entry ${seq} on`,
  },
  timeline: { zh: '操作记录', en: 'Acts' },
  when: { zh: '时间', en: 'When' },
  actor: { zh: '谁', en: 'Who' },
  act: { zh: '做了什么', en: 'What' },
  system: { zh: '系统', en: 'The system' },
  behalf: { zh: (name: string) => `代 ${name}`, en: (name: string) => `for ${name}` },
  recorded: { zh: (name: string) => `${name} 代录`, en: (name: string) => `recorded by ${name}` },
  type: { zh: '类型', en: 'Kind' },
  allTypes: { zh: '所有类型', en: 'All kinds' },
  chooseReception: {
    zh: '选一次接待，看它的操作记录。',
    en: 'Choose a reception to see what was done.',
  },
  noEntries: { zh: '没有符合的记录。', en: 'No entry matches.' },
  export: { zh: '导出 CSV', en: 'Export CSV' },
  chooseAll: { zh: '全选符合的', en: 'Choose all that match' },
  remindThese: { zh: (n: number) => `催办 ${n} 项`, en: (n: number) => `Remind of ${n}` },
  remindMany: { zh: (n: number) => `催办 ${n} 项`, en: (n: number) => `Reminding of ${n}` },
  resendThese: { zh: (n: number) => `重发 ${n} 条`, en: (n: number) => `Send ${n} again` },
  quote: { zh: (name: string) => `「${name}」`, en: (name: string) => ` “${name}”` },
  exportOf: {
    zh: (code: string) => `导出 ${code} 操作记录`,
    en: (code: string) => `Acts of ${code}`,
  },
  exportedBy: {
    zh: (name: string, at: string, n: number) => `${name} 于 ${at} 导出，共 ${n} 条`,
    en: (name: string, at: string, n: number) => `Exported by ${name}, ${at}, ${n} entries`,
  },
  changed: { zh: '旧 → 新', en: 'Old → new' },
  request: { zh: '请求编号', en: 'Request' },
  field: { zh: '一个字段的历史', en: 'History of one field' },
  from: { zh: '原值', en: 'From' },
  to: { zh: '新值', en: 'To' },
  reason: { zh: '理由', en: 'Why' },
  hidden: { zh: '个人信息，不显示', en: 'Personal, not shown' },
});

export const channelTexts = defineTexts({
  inbox: { zh: '消息中心', en: 'Messages' },
  email: { zh: '邮件', en: 'E-mail' },
});

export const outcomeTexts = defineTexts({
  sent: { zh: '已送出', en: 'sent' },
  refused: { zh: '对方拒收', en: 'refused' },
  unreachable: { zh: '连不上', en: 'unreachable' },
  'not-applicable': { zh: '没有登记地址', en: 'no address known' },
  declined: { zh: '本人选择不收', en: 'switched off by the person' },
});

export const nextStepTexts = defineTexts({
  remind: { zh: '再次提醒', en: 'Reminded again' },
  due: { zh: '到期', en: 'Due' },
  head: { zh: '提级至部门负责人', en: 'To the department head' },
  office: { zh: '提级至接待办', en: 'To the office' },
});

/** Facts of a reception whose history is looked up. */
export const factTexts = defineTexts({
  title: { zh: '名称', en: 'Title' },
  sendingUnit: { zh: '来访单位', en: 'Visiting unit' },
  purpose: { zh: '来访目的', en: 'Purpose' },
  grade: { zh: '接待规格', en: 'Grade' },
  leadGuest: { zh: '主宾姓名', en: 'Lead guest' },
  headCount: { zh: '人数', en: 'Head count' },
  batches: { zh: '抵离批次', en: 'Arrivals and departures' },
  secrecy: { zh: '密级', en: 'Secrecy' },
  urgency: { zh: '紧急程度', en: 'Urgency' },
  officerId: { zh: '经办人', en: 'Officer' },
  coordinatorId: { zh: '总协调', en: 'Coordinator' },
  leaderId: { zh: '分管领导', en: 'Leader in charge' },
});
