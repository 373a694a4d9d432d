import { defineTexts } from '../language/texts';

export const workTexts = defineTexts({
  title: { zh: '处理进度', en: 'Work in progress' },
  about: {
    zh: '可以离开当前页面，处理会继续；关闭或刷新浏览器页面会中断。做好的文件在此保留到页面关闭。',
    en: 'You may go to another page, it goes on; closing or reloading the browser page ends it. Files stay here until then.',
  },
  running: { zh: '正在处理', en: 'Running' },
  done: { zh: '已完成', en: 'Done' },
  stopped: { zh: '已停止', en: 'Stopped' },
  failed: { zh: '未完成', en: 'Not finished' },
  someFailed: { zh: (n: number) => `${n} 项未成功`, en: (n: number) => `${n} did not work` },
  of: {
    zh: (done: number, total: number) => `${done} / ${total}`,
    en: (done: number, total: number) => `${done} of ${total}`,
  },
  stop: { zh: '停止', en: 'Stop' },
  stopOf: { zh: (what: string) => `停止：${what}`, en: (what: string) => `Stop: ${what}` },
  file: { zh: (name: string) => `下载 ${name}`, en: (name: string) => `Download ${name}` },
  clear: { zh: '清除已结束的', en: 'Clear what has ended' },
});
