import { defineTexts } from '../language/texts';

export const signInTexts = defineTexts({
  signIn: { zh: '登录', en: 'Sign in' },
  login: { zh: '账号', en: 'Account' },
  password: { zh: '密码', en: 'Password' },
  passwordOf: {
    zh: (name: string) => `${name}的密码`,
    en: (name: string) => `Password of ${name}`,
  },
});
