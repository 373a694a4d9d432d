import { defineTexts } from '../../language/texts';

export const noticesTexts = defineTexts({
  title: { zh: '消息', en: 'Messages' },
  unreadCount: { zh: (n: number) => `${n} 条未读`, en: (n: number) => `${n} unread` },
  allRead: { zh: '都已读', en: 'All read' },
  all: { zh: '全部', en: 'All' },
  unread: { zh: '未读', en: 'Unread' },
  readAll: { zh: '全部标为已读', en: 'Mark all as read' },
  read: { zh: '标为已读', en: 'Mark as read' },
  didReadAll: { zh: '已全部标为已读', en: 'All marked as read' },
  filter: { zh: '显示', en: 'Show' },
  empty: {
    zh: '还没有消息。派给您的任务、要您决定的事和变更会出现在这里。',
    en: 'No messages yet. Work given to you, decisions and changes appear here.',
  },
  emptyUnread: { zh: '没有未读的消息。', en: 'Nothing unread.' },
  showAll: { zh: '看全部', en: 'Show all' },
  open: { zh: '打开', en: 'Open' },
  toTask: { zh: '看任务', en: 'To the task' },
  toInbox: { zh: '去待办', en: 'To your work' },
  toApproval: { zh: '去审批', en: 'To the decision' },
  toReception: { zh: '看接待', en: 'To the reception' },
  toChange: { zh: '看变更', en: 'To the change' },
  toPlan: { zh: '看方案', en: 'To the plan' },
  toBoard: { zh: '看反馈', en: 'To the answer' },
  isUnread: { zh: '未读', en: 'Unread' },
  because: { zh: (why: string) => `为什么收到：${why}`, en: (why: string) => `Why: ${why}` },
});
