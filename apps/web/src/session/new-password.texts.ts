import { defineTexts } from '../language/texts';

export const newPasswordTexts = defineTexts({
  present: { zh: '现在的密码', en: 'Present password' },
  next: { zh: '新密码', en: 'New password' },
  rule: {
    zh: '至少 10 个字符；越长越好。改后其他设备上要重新登录。',
    en: 'At least 10 characters; the longer the better. Other devices have to sign in again.',
  },
});
