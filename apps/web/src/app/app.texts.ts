import { defineTexts } from '../language/texts';

export const appTexts = defineTexts({
  product: { zh: '迎宾', en: 'Yingbin' },
  live: { zh: '实时', en: 'Live' },
  reconnecting: { zh: '重连中', en: 'Reconnecting' },
  offline: { zh: '离线', en: 'Offline' },
  paused: {
    zh: '自动流程暂停：操作照常受理，到期提醒和自动推进会迟，恢复后自动补上。',
    en: 'The automatic process is paused: what you do is taken as ever; reminders and automatic steps come late and are made up for.',
  },
  still: {
    zh: (time: string) => `连不上服务，这一页停在 ${time}；接上后自己更新。`,
    en: (time: string) =>
      `The service cannot be reached: this page stands still since ${time} and goes on by itself.`,
  },
  here: { zh: '本机', en: 'Here' },
  office: { zh: '北京', en: 'Office' },
  demo: { zh: '演示', en: 'Demo' },
  light: { zh: '换成浅色', en: 'Switch to light' },
  dark: { zh: '换成深色', en: 'Switch to dark' },
  language: { zh: 'EN', en: '中文' },
  languageLabel: { zh: 'EN, switch to English', en: '中文，换成中文' },
  place: { zh: '所在位置', en: 'Where you are' },
  backTo: { zh: (name: string) => `回到 ${name}`, en: (name: string) => `Back to ${name}` },
  navigation: { zh: '主导航', en: 'Main navigation' },
  skip: { zh: '跳到内容', en: 'Skip to the content' },
  account: { zh: '我的账号', en: 'My account' },
  notFoundTitle: { zh: '没有找到', en: 'Not found' },
  notFound: { zh: '没有这个页面。', en: 'There is no such page.' },
  toHome: { zh: '回到首页', en: 'To the first page' },
  fault: {
    zh: '页面出错了。请重新读取；您保存过的都在。',
    en: 'This page failed. Load it again; what you saved is there.',
  },
  reload: { zh: '重新读取', en: 'Load again' },
  expired: {
    zh: '登录已过期。请再登录一次，页面上的内容都在。',
    en: 'Your session has ended. Sign in again; what is on the page stays.',
  },
  left: {
    zh: '您在另一个窗口退出了登录。再登录一次，页面上的内容都在。',
    en: 'You signed out in another window. Sign in again; what is on the page stays.',
  },
  other: {
    zh: '另一个窗口里换了人登录。要接着做这一页，请再登录一次，内容都在。',
    en: 'Somebody else signed in in another window. To go on here, sign in again; what is on the page stays.',
  },
  expiredTitle: { zh: '请重新登录', en: 'Sign in again' },
  unreachable: {
    zh: '这一页还没读到：现在连不上服务。接上后会自己打开。',
    en: 'This page could not be loaded: the service cannot be reached. It opens by itself when it can.',
  },
  updated: {
    zh: '系统已更新。请重新读取页面。',
    en: 'There is a new version. Load the page again.',
  },
});
