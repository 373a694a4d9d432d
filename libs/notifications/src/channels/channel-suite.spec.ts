import { createChannels } from '.';
import type { NotificationChannel, Recipient } from '../notification-channel';
import { startMailSink } from '../mail-sink';
import type { MailSink } from '../mail-sink';

const message = { subject: '任务包：访问（2 项）', lines: ['一、接站', '二、会见'] };
const reachable: Recipient = { userId: 'u1', email: 'someone@office.example' };

const settings = (smtpUrl: string) => ({
  mail: { smtpUrl, from: '迎宾 <yingbin@office.example>' },
});

let sink: MailSink;
let channels: ReadonlyMap<string, NotificationChannel>;

beforeAll(async () => {
  sink = await startMailSink();
  channels = createChannels(settings(sink.url));
});

afterAll(async () => {
  await Promise.all([...channels.values()].map((channel) => channel.close()));
  await sink.stop();
});

/** What every channel must do. A new one is asked by being in `channels/index.ts`. */
describe.each([...createChannels(settings('smtp://127.0.0.1:1')).keys()])('channel %s', (name) => {
  const channel = (): NotificationChannel => channels.get(name) as NotificationChannel;

  it('is known by its own name', () => {
    expect(channel().name).toBe(name);
  });

  it('reaches somebody with every address', () => {
    expect(channel().canReach(reachable)).toBe(true);
  });

  it('sends, also twice with the same id', async () => {
    await expect(channel().send(reachable, message, 'n1')).resolves.toBe('sent');
    await expect(channel().send(reachable, message, 'n1')).resolves.toBe('sent');
  });
});

it('keeps the codes by which offices know their channels', () => {
  expect([...channels.keys()]).toEqual(expect.arrayContaining(['inbox', 'email']));
});

it('has no e-mail where no mail server is set', () => {
  const without = createChannels({ mail: { smtpUrl: null, from: 'x@y' } });
  expect(without.has('inbox')).toBe(true);
  expect(without.has('email')).toBe(false);
});
