import { defineTexts, within } from '../../language';

export const wallsTexts = defineTexts({
  button: { zh: '大屏链接', en: 'Wall links' },
  title: { zh: '大屏链接', en: 'Wall links' },
  about: {
    zh: '有链接的人不登录就能看到大屏：没有姓名和电话，不能操作。停用后立即失效。',
    en: 'Whoever has the link sees the wall without signing in: no names, no phones, no acts. Revoked, it ends at once.',
  },
  name: { zh: '挂在哪里', en: 'Where it hangs' },
  example: { zh: '如：接待办大厅', en: 'e.g. Hall of the office' },
  make: { zh: '生成链接', en: 'Make a link' },
  made: {
    zh: '链接只显示这一次，请现在复制或在大屏上打开。',
    en: 'The link is shown only now: copy it, or open it on the wall.',
  },
  open: { zh: '打开大屏', en: 'Open the wall' },
  none: { zh: '还没有大屏链接。', en: 'No wall links yet.' },
  seen: { zh: (time: string) => `${time} 在线`, en: (time: string) => `seen ${within(time)}` },
  never: { zh: '还没打开过', en: 'never opened' },
  by: { zh: (name: string) => `${name}生成`, en: (name: string) => `made by ${name}` },
  revoke: { zh: '停用', en: 'Revoke' },
  revokeOf: { zh: (name: string) => `停用 ${name}`, en: (name: string) => `Revoke ${name}` },
  revoked: { zh: '链接已停用', en: 'The link is revoked' },
});
