import { defineTexts } from '../../language/texts';

export const setupTexts = defineTexts({
  title: { zh: '首位管理员', en: 'The first administrator' },
  once: {
    zh: '此链接只能使用一次。请设置管理员的账号和密码，其他人由管理员来加。',
    en: 'This link works once. Choose the account and the password of the administrator, who adds everybody else.',
  },
  loginRule: {
    zh: '字母或数字开头，可用点、横线和 @。',
    en: 'Letters and digits; dots, dashes and @ inside.',
  },
  name: { zh: '姓名', en: 'Name' },
  passwordRule: {
    zh: '至少 10 个字符；越长越好。',
    en: 'At least 10 characters; the longer the better.',
  },
  create: { zh: '创建管理员', en: 'Create the administrator' },
  closed: {
    zh: '这个链接已经用过，或者没有发出。管理员已有，请直接登录。',
    en: 'This link was used, or never given. There is an administrator already: sign in.',
  },
  toSignIn: { zh: '去登录', en: 'Sign in' },
});
