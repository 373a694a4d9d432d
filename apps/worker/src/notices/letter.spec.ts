import type { LoadedNotice } from '@app/commands';
import { letterOf } from './letter';

const notice = (receptionId: string, kind: string): LoadedNotice => ({
  noticeId: `n-${receptionId}`,
  userId: 'u1',
  email: 'u1@office.example',
  declined: [],
  language: 'zh',
  kind,
  receptionId,
  receptionTitle: `接待${receptionId}`,
  zone: 'Asia/Shanghai',
  refs: [],
  entries: [],
});

it('is the message itself when it goes alone', () => {
  const { message } = letterOf([notice('一', 'approved')], 'https://yingbin.example');
  expect(message.subject).toBe('已批准：接待一');
});

it('names every message of a summary, each with its link', () => {
  const both = [notice('一', 'approved'), notice('二', 'closed')];
  const { recipient, message } = letterOf(both, 'https://yingbin.example');
  expect(recipient).toEqual({ userId: 'u1', email: 'u1@office.example' });
  expect(message.subject).toBe('消息摘要（2 条）');
  expect(message.lines).toEqual([
    '以下 2 条消息供知悉，不需要马上办理：',
    '',
    '1. 已批准：接待一',
    '以下事项已批准。',
    '打开：https://yingbin.example/receptions/一',
    '',
    '2. 接待结束：接待二',
    '本次接待已小结归档，感谢各位。',
    '打开：https://yingbin.example/receptions/二',
  ]);
});
