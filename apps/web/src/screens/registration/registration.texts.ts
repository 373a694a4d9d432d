import { defineTexts } from '../../language/texts';

export const registrationTexts = defineTexts({
  needed: { zh: '任务确认要素', en: 'Needed to confirm' },
  missing: { zh: (n: number) => `还缺 ${n} 项`, en: (n: number) => `${n} missing` },
  complete: { zh: '要素齐了', en: 'All there' },
  fill: { zh: '去填', en: 'Fill in' },
  neededAbout: {
    zh: '不必一次填齐：先登记，缺的可以以后补，也可以申请豁免。',
    en: 'Not all at once: register first; what is missing can come later, or be waived.',
  },
  title: { zh: '新接待', en: 'New reception' },
  list: { zh: '接待', en: 'Visits' },
  template: { zh: '方案模板', en: 'Template' },
  beginning: { zh: '方案初稿', en: 'The plan to begin with' },
  templateHint: {
    zh: '登记后按模板生成行程和各部门任务，都可以改',
    en: 'the template makes the itinerary and the tasks, all of which can be changed',
  },
  auto: { zh: '按类型和规格自动选', en: 'By kind and grade' },
  none: { zh: '不用模板，从空白开始', en: 'None, begin with an empty plan' },
  days: { zh: '天数', en: 'Days' },
  daysHint: { zh: '抵离未定时用', en: 'while arrival and departure are open' },
  launch: { zh: '登记并启动', en: 'Register and launch' },
  draftOnly: { zh: '只存草稿', en: 'Keep as a draft' },
  busy: { zh: '正在办理', en: 'Working' },
  keptAt: {
    zh: (time: string) => `${time} 已存在本机`,
    en: (time: string) => `Kept here at ${time}`,
  },
  keptNow: { zh: '边写边存在本机', en: 'Kept here while you write' },
  clear: { zh: '清空重写', en: 'Start over' },
  copied: {
    zh: (code: string) => `照 ${code} 复制，文号、日期和抵离时间请重填。`,
    en: (code: string) =>
      `Copied from ${code}. Letter number, dates and times are yours to fill in.`,
  },
  launched: {
    zh: (code: string) => `${code} 已启动`,
    en: (code: string) => `${code} is under way`,
  },
  registered: {
    zh: (code: string) => `${code} 已存为草稿`,
    en: (code: string) => `${code} is a draft`,
  },
  refused: {
    zh: (n: number) => `没有登记：请先改好 ${n} 处，已标在旁边。`,
    en: (n: number) => `Not registered: ${n} fields need you, they are marked.`,
  },
  exists: {
    zh: (code: string) => `接待已登记：${code}`,
    en: (code: string) => `The reception exists: ${code}`,
  },
  notAgain: {
    zh: '不要再登记一次。下面没办完的，只补这一处。',
    en: 'Do not register it again. Only what is open below is left to do.',
  },
  toPlan: { zh: (code: string) => `打开 ${code}`, en: (code: string) => `Open ${code}` },
  attach: { zh: '附上所选文件', en: 'Attach the chosen file' },
  attachAndLaunch: { zh: '附上所选文件并启动', en: 'Attach the chosen file and launch' },
  sameAgain: { zh: '原文件再传一次', en: 'Send the same file again' },
  without: { zh: '先不附，去方案', en: 'Go on without it' },
  withoutAndLaunch: { zh: '先不附，启动', en: 'Launch without it' },
  launchAgain: { zh: '再启动一次', en: 'Launch again' },
});
