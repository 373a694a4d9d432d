import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createTransport } from 'nodemailer';
import { startMailSink, type MailSink } from '../../../apps/local/src/mail-sink';

describe('the mail sink', () => {
  const folder = mkdtempSync(join(tmpdir(), 'yb-mail-'));
  let sink: MailSink;

  beforeAll(async () => {
    sink = await startMailSink({
      folder,
      refuse: (recipient) => (recipient.startsWith('full@') ? 452 : null),
    });
  });
  afterAll(async () => {
    await sink.stop();
    rmSync(folder, { recursive: true });
  });

  it('keeps a message whole, Chinese text included', async () => {
    await createTransport(sink.url).sendMail({
      from: 'yingbin@example.org',
      to: 'chef@example.org',
      messageId: '<notice-1@yingbin>',
      subject: '任务包',
      text: '请签收 𠮷',
    });
    const [file] = readdirSync(folder);
    expect(file).toMatch(/\.eml$/);
    const message = readFileSync(join(folder, file), 'utf8');
    expect(message).toContain('Message-ID: <notice-1@yingbin>');
    expect(message).toContain(Buffer.from('请签收 𠮷').toString('base64'));
  });

  it('refuses whom it is told to refuse, with that code', async () => {
    await expect(
      createTransport(sink.url).sendMail({
        from: 'yingbin@example.org',
        to: 'full@example.org',
        text: 'x',
      }),
    ).rejects.toMatchObject({ responseCode: 452 });
  });
});
