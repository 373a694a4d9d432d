import { defineTexts } from './texts';

/** Words that many screens say in the same way. */
export const common = defineTexts({
  cancel: { zh: '取消', en: 'Cancel' },
  close: { zh: '关闭', en: 'Close' },
  save: { zh: '保存', en: 'Save' },
  back: { zh: '返回', en: 'Back' },
  retry: { zh: '重试', en: 'Try again' },
  copy: { zh: '复制', en: 'Copy' },
  copied: { zh: '已复制', en: 'Copied' },
  more: { zh: '更多', en: 'More' },
  all: { zh: '全部', en: 'All' },
  none: { zh: '无', en: 'None' },
  call: { zh: '电话', en: 'Call' },
  undo: { zh: '撤销', en: 'Undo' },
  reason: { zh: '理由', en: 'Reason' },
  reasonHint: {
    zh: '至少 4 个字，会写进记录和下一条消息。',
    en: 'At least 4 characters; it goes into the record and the next message.',
  },
  reasonTooShort: { zh: '请写至少 4 个字的理由。', en: 'Write a reason of at least 4 characters.' },
  usualWords: { zh: '常用说法', en: 'Usual words' },
  noSuchTime: {
    zh: (typed: string) => `没有「${typed}」这个时间，没有记下。请重填。`,
    en: (typed: string) => `There is no such time as “${typed}”; it was not taken.`,
  },
  hereAt: { zh: (time: string) => `本机 ${time}`, en: (time: string) => `${time} here` },
  today: { zh: '今天', en: 'Today' },
  tomorrow: { zh: '明天', en: 'Tomorrow' },
  loading: { zh: '正在读取', en: 'Loading' },
  requestId: { zh: (id: string) => `编号 ${id}`, en: (id: string) => `Number ${id}` },
  copyRequestId: { zh: '复制编号', en: 'Copy the number' },
  loadMore: { zh: '再看一些', en: 'Show more' },
  failed: {
    zh: '这里没有读出来。请重试；还不行，请把编号告诉管理员。',
    en: 'This could not be read. Try again; if it stays so, give the number to an administrator.',
  },
  offline: {
    zh: '现在连不上服务。请看网络；恢复后会自己接上。',
    en: 'The service cannot be reached. Check the network; it goes on by itself.',
  },
  unanswered: {
    zh: '没有收到回音，可能没有送到。写的都还在；连上后请再送一次，同样的内容不会做两遍。',
    en: 'No answer came: it may not have arrived. What you wrote is still here; send it again when the line is back. The same thing is not done twice.',
  },
  signedInAgain: {
    zh: '已经重新登录。写的都还在，请再送一次。',
    en: 'You are signed in again. What you wrote is still here; send it again.',
  },
  answersAgain: {
    zh: '又连上了。写的都还在，请再送一次，同样的内容不会做两遍。',
    en: 'The line is back. What you wrote is still here; send it again. The same thing is not done twice.',
  },
  undone: {
    zh: '没有收到回音，可能没有做成。连上后请看一下，没做成再点一次。',
    en: 'No answer came: it may not have been done. Look when the line is back, and press again if it was not.',
  },
  forbidden: {
    zh: '您看不到这部分内容。需要时请找接待办。',
    en: 'You may not see this part. Ask the reception office if you need it.',
  },
  notFound: {
    zh: '没有找到，或者您看不到它。请核对地址，或从列表里打开。',
    en: 'It was not found, or you may not see it. Check the address, or open it from the list.',
  },
});
