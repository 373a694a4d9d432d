import { defineTexts } from '../language/texts';

export const signInTexts = defineTexts({
  signIn: { zh: '登录', en: 'Sign in' },
  login: { zh: '账号', en: 'Account' },
  password: { zh: '密码', en: 'Password' },
  otherPerson: { zh: '换个账号登录', en: 'Sign in as somebody else' },
  goOn: { zh: '用现在登录的账号继续', en: 'Go on as who is signed in now' },
  passwordOf: {
    zh: (name: string) => `${name}的密码`,
    en: (name: string) => `Password of ${name}`,
  },
});
