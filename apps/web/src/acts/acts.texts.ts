import { defineTexts } from '../language/texts';

/** Words of acts, on the inbox, a task and wherever else they are done. */
export const actsTexts = defineTexts({
  keptFor: {
    zh: (said: string) => `${said}，联网后送出`,
    en: (said: string) => `${said}; it is sent when the network is back`,
  },
  undone: { zh: '已撤销，两次操作都有记录', en: 'Taken back; both acts are on record' },
  undoOf: {
    zh: (label: string) => `撤销：${label}`,
    en: (label: string) => `Undo: ${label}`,
  },
  waiting: { zh: (n: number) => `待同步 ${n}`, en: (n: number) => `To be sent: ${n}` },
  waitingWhy: {
    zh: '现在连不上服务。您做的都记在本机，恢复后按顺序送出，只算一次。',
    en: 'The service cannot be reached. What you do is kept here, sent in order when it is back, and counts once.',
  },
  waitingRow: { zh: '待同步', en: 'To be sent' },
  refused: {
    zh: (n: number) => `${n} 项没有被接受`,
    en: (n: number) => `${n} not accepted`,
  },
  yourWords: {
    zh: '您写的还在；再做这一步时会填好：',
    en: 'What you wrote is kept, and filled in when you do this again:',
  },
  dismiss: { zh: '知道了', en: 'Understood' },
});
