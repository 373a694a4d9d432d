import { startMailSink } from '../mail-sink';
import type { MailSink } from '../mail-sink';
import type { NotificationChannel } from '../notification-channel';
import { createEmailChannel } from './email.channel';

const message = { subject: '提醒：𠮷田先生', lines: ['一、接站 14:05', 'http://office/r/1'] };
const to = (email: string) => ({ userId: 'u1', email });

let sink: MailSink;
let channel: NotificationChannel;

beforeEach(async () => {
  sink = await startMailSink();
  channel = createEmailChannel({ smtpUrl: sink.url, from: '迎宾 <yingbin@office.example>' });
});

afterEach(async () => {
  await channel.close();
  await sink.stop();
});

it('delivers subject and lines', async () => {
  await channel.send(to('a@office.example'), message, 'n7');
  expect(sink.mails).toHaveLength(1);
  expect(sink.mails[0].to).toEqual(['a@office.example']);
  expect(sink.mails[0].text).toContain('一、接站 14:05');
  expect(sink.mails[0].text).toContain('http://office/r/1');
  expect(sink.mails[0].subject).toBe('提醒：𠮷田先生');
});

it('keeps the Message-ID when a message is repeated', async () => {
  await channel.send(to('a@office.example'), message, 'n7');
  await channel.send(to('a@office.example'), message, 'n7');
  expect(sink.mails.map((mail) => mail.messageId)).toEqual([
    '<n7@office.example>',
    '<n7@office.example>',
  ]);
});

it('says refused when the server will never take it', async () => {
  sink.answer(() => ({ code: 550 }));
  await expect(channel.send(to('gone@office.example'), message, 'n8')).resolves.toBe('refused');
});

it('throws when the server asks to come back later', async () => {
  sink.answer(() => ({ code: 451 }));
  await expect(channel.send(to('a@office.example'), message, 'n9')).rejects.toThrow();
});

it('throws when the server is away, and delivers when it is back', async () => {
  await sink.stop();
  await expect(channel.send(to('a@office.example'), message, 'n10')).rejects.toThrow();
  await sink.start();
  await expect(channel.send(to('a@office.example'), message, 'n10')).resolves.toBe('sent');
  expect(sink.mails).toHaveLength(1);
});

it('cannot reach somebody without an address', () => {
  expect(channel.canReach({ userId: 'u1', email: null })).toBe(false);
});
