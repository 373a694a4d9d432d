import { defineTexts } from '../../../language/texts';

/** Words of the dialogs that belong to the whole reception. */
export const headTexts = defineTexts({
  noticeTitle: { zh: '复制通知', en: 'Copy a notice' },
  noticeHint: {
    zh: '粘贴到聊天或短信。链接只有能登录的人打得开。',
    en: 'Paste it into a chat or SMS. Only people who can sign in can open the link.',
  },
  noticeWhat: { zh: '内容', en: 'What' },
  noticeDay: { zh: '今日日程', en: "Today's agenda" },
  noticeWaits: { zh: '未签收与逾期', en: 'Not acknowledged, overdue' },
  noticeLink: { zh: '只要链接', en: 'The link only' },
  noticeText: { zh: '通知全文', en: 'Text' },
  noticeCopied: { zh: '已复制，可以粘贴了。', en: 'Copied.' },
  dayLine: {
    zh: (title: string, date: string) => `【${title}】${date}日程（当地时间）`,
    en: (title: string, date: string) => `${title}: ${date} (local time)`,
  },
  waitsLine: {
    zh: (title: string) => `【${title}】请尽快办理：`,
    en: (title: string) => `${title}: please see to these:`,
  },
  nothingToday: { zh: '今天没有行程。', en: 'Nothing today.' },
  nobodyWaits: { zh: '没有未签收或逾期的事项。', en: 'Nothing is overdue.' },
  see: { zh: (url: string) => `详情：${url}`, en: (url: string) => `Details: ${url}` },
  shiftTitle: { zh: '整体顺延', en: 'Shift everything' },
  shiftHint: {
    zh: '从这一项起往后顺延；航班等固定时间不动。先看影响，什么都没有保存。',
    en: 'From this item on; flights and the like stay. You see the ripple first, nothing is saved.',
  },
  shiftFrom: { zh: '从哪一项起', en: 'From which item' },
  shiftBy: { zh: '顺延多久', en: 'By how much' },
  minutes: { zh: (n: number) => `${n} 分`, en: (n: number) => `${n} min` },
  shiftReason: {
    zh: (item: string, minutes: number) => `「${item}」起顺延 ${minutes} 分`,
    en: (item: string, minutes: number) => `From ${item} on ${minutes} min later`,
  },
  switchReason: {
    zh: (branch: string) => `启动预案：${branch}`,
    en: (branch: string) => `Contingency: ${branch}`,
  },
  seeRipple: { zh: '看影响', en: 'See the ripple' },
  noItems: { zh: '后面没有可以顺延的行程。', en: 'No item is left to be shifted.' },
  contingencyTitle: { zh: '启动预案', en: 'Switch to a contingency' },
  trigger: { zh: (when: string) => `启动条件：${when}。`, en: (when: string) => `When: ${when}.` },
  decides: { zh: (name: string) => `由${name}决定。`, en: (name: string) => `Decided by ${name}.` },
  coordinator: { zh: '总协调', en: 'the coordinator' },
  whichBranch: { zh: '哪个预案', en: 'Which one' },
  contingencyHint: {
    zh: '预案写在方案里。选一个，先看影响，什么都没有保存。',
    en: 'They are part of the plan. Choose one and see the ripple first; nothing is saved.',
  },
  noBranches: {
    zh: '方案里没有写预案。可以在方案里补，或直接提出变更。',
    en: 'The plan has none. Write one there, or propose a change.',
  },
  propose: { zh: '直接变更', en: 'Propose a change' },
  cancelTitle: { zh: '取消接待', en: 'Cancel the visit' },
  cancelHint: {
    zh: '取消要按审批路径批准；批准后通知所有部门，不能恢复。',
    en: 'It needs approval along its route; then every department is told. It cannot be undone.',
  },
  postponeTitle: { zh: '延期', en: 'Postpone' },
  postponeHint: {
    zh: '延期要按审批路径批准；期间不催办、不计逾期，恢复时所有时间一起移动。',
    en: 'It needs approval. Meanwhile nothing is late; when it goes on, every time moves.',
  },
  why: { zh: '理由', en: 'Reason' },
  until: { zh: '预计恢复（可不填）', en: 'Expected to go on (optional)' },
  told: { zh: '批准后会通知', en: 'Who will be told once it is approved' },
  toldOf: {
    zh: (department: string, name: string) => `${department} ${name}`,
    en: (department: string, name: string) => `${department}: ${name}`,
  },
  toldDoers: {
    zh: (n: number) => `以及各部门有任务的 ${n} 人`,
    en: (n: number) => `and the ${n} people with a task`,
  },
  toldNobody: { zh: '还没有下达给任何部门。', en: 'No department has it yet.' },
  typeCode: {
    zh: (code: string) => `输入编号 ${code} 确认`,
    en: (code: string) => `Type ${code} to confirm`,
  },
  codeWrong: { zh: '编号不一致。', en: 'The code differs.' },
  cancelled: { zh: '已报批取消。', en: 'The cancellation has been submitted.' },
  postponed: { zh: '已报批延期。', en: 'The postponement has been submitted.' },
});
