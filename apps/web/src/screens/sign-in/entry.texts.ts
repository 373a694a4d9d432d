import type { IconName } from '../../parts/icon';
import { defineTexts } from '../../language/texts';

export const entryTexts = defineTexts({
  claim: {
    zh: '行程一动，\n该知道的人都知道。',
    en: 'When the plan moves,\nthe right people know.',
  },
  sub: {
    zh: '从任务确认到小结，一处编排。\n部门各办各的事，领导一眼看清。',
    en: 'One place from the first letter to the summary.\nEvery department does its part, leaders see it at a glance.',
  },
  opensThen: {
    zh: '登录后打开您点的那一页。',
    en: 'The page you asked for opens after signing in.',
  },
  show: { zh: '显示', en: 'Show' },
  hide: { zh: '隐藏', en: 'Hide' },
  needLogin: { zh: '请填写账号。', en: 'Fill in the account.' },
  needPassword: { zh: '请填写密码。', en: 'Fill in the password.' },
  wait: {
    zh: (seconds: number) => `试的次数太多。${seconds} 秒后再登录。`,
    en: (seconds: number) => `Too many attempts. Sign in again in ${seconds} s.`,
  },
  demo: { zh: '演示账号，点一下就进', en: 'Demo accounts, one tap' },
  demoOthers: { zh: '其他人用账号登录，密码都是', en: 'Others sign in by account, all with' },
  demoChair: { zh: '总协调', en: 'Coordinator' },
  demoHeads: { zh: '各部门负责人，如', en: 'Heads of departments, as' },
  phone: { zh: '用手机', en: 'On a phone' },
  scan: { zh: '扫码打开「我的待办」。', en: 'Scan to open “My work”.' },
  help: { zh: '接口文档', en: 'API documentation' },
  changeTitle: { zh: '请换一个自己的密码', en: 'Set a password of your own' },
  changeWhy: {
    zh: '现在的密码是别人给的，只能用一次。',
    en: 'The present one was given to you and works once.',
  },
  change: { zh: '换密码并进入', en: 'Set it and go on' },
});

interface RoleWord {
  readonly icon: IconName;
  readonly name: { readonly zh: string; readonly en: string };
  readonly does: { readonly zh: string; readonly en: string };
}

/** What a newcomer is told of each role of the demo. */
export const ROLE_WORDS: Readonly<Record<string, RoleWord>> = {
  officer: {
    icon: 'gate',
    name: { zh: '接待办统筹', en: 'Reception officer' },
    does: { zh: '编方案，管当天', en: 'Plans, runs the day' },
  },
  officeHead: {
    icon: 'stamp',
    name: { zh: '接待办主任', en: 'Head of office' },
    does: { zh: '审定，调度', en: 'Approves, directs' },
  },
  leader: {
    icon: 'board',
    name: { zh: '分管领导', en: 'Leader' },
    does: { zh: '看板，批示', en: 'Board, instructions' },
  },
  departmentHead: {
    icon: 'shield',
    name: { zh: '部门负责人', en: 'Department head' },
    does: { zh: '会签，分派', en: 'Countersigns, assigns' },
  },
  departmentMember: {
    icon: 'bus',
    name: { zh: '部门人员', en: 'Department member' },
    does: { zh: '签收，办结', en: 'Acknowledges, finishes' },
  },
};
