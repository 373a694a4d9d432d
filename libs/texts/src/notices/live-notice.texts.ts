import type { NoticeText } from './notice.texts';

const NOTHING = { zh: '', en: '' };

type LiveKind =
  'handoverWaiting' | 'itemUnreported' | 'servicePrompt' | 'timeSet' | 'timeOpen' | 'overrun';

/** The words of messages about what really happens while the guests are there. */
export const LIVE_NOTICE_TEXTS: Readonly<Record<LiveKind, NoticeText>> = {
  handoverWaiting: {
    subject: {
      zh: '请确认交接：{title}（{count} 项）',
      en: 'Confirm the hand-over: {title} ({count})',
    },
    opening: {
      zh: '对方已确认交接，等您这一方：',
      en: 'The other side has confirmed; yours is open:',
    },
    ask: {
      zh: '请当面核对后确认；有出入请马上联系对方。',
      en: 'Check it together and confirm; call them if something is wrong.',
    },
  },
  itemUnreported: {
    subject: { zh: '请核实行程：{title}', en: 'Please check: {title}' },
    opening: { zh: '行程到点未见登记：', en: 'Nobody has reported this:' },
    ask: {
      zh: '请核实后登记；未开始或未结束也请说明。',
      en: 'Please check and record it, or say that it has not happened yet.',
    },
  },
  servicePrompt: {
    subject: { zh: '服务提醒：{title}', en: 'Service: {title}' },
    opening: { zh: '现在请做：', en: 'Now please:' },
    ask: NOTHING,
  },
  timeSet: {
    subject: { zh: '时间已定：{title}（{count} 项）', en: 'Time known: {title} ({count})' },
    opening: {
      zh: '行程有了实际进展，以下任务时间已定：',
      en: 'It has really happened; these are timed now:',
    },
    ask: {
      zh: '请按此时间办理，无需重新签收。',
      en: 'Please work to it; nothing to acknowledge again.',
    },
  },
  timeOpen: {
    subject: { zh: '时间未定：{title}（{count} 项）', en: 'Time open again: {title} ({count})' },
    opening: {
      zh: '先前的登记已撤销，以下任务时间待定：',
      en: 'The report was taken back; these are open again:',
    },
    ask: { zh: '请等候新的通知。', en: 'Please wait for the next message.' },
  },
  overrun: {
    subject: { zh: '行程超时：{title}', en: 'Running late: {title}' },
    opening: { zh: '行程超时，影响以下安排：', en: 'An item overruns; this is affected:' },
    ask: {
      zh: '请决定是否调整后续安排。',
      en: 'Please decide whether to move what comes after.',
    },
  },
};
