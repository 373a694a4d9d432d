import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';
import type { SMTPServerDataStream } from 'smtp-server';

export interface CaughtMail {
  readonly to: readonly string[];
  readonly messageId: string;
  readonly subject: string;
  readonly text: string;
}

/** A real SMTP server on 127.0.0.1 that keeps what it is given: for the demo and for tests. */
export interface MailSink {
  /** smtp://127.0.0.1:port; the same after a new start. */
  readonly url: string;
  readonly mails: readonly CaughtMail[];
  /** From now on recipients are answered so; null: taken. */
  answer(decide: (recipient: string) => { readonly code: number } | null): void;
  start(): Promise<void>;
  stop(): Promise<void>;
}

/** Port 0: any that is free. */
export async function startMailSink(port = 0): Promise<MailSink> {
  const mails: CaughtMail[] = [];
  let decide: (recipient: string) => { readonly code: number } | null = () => null;
  let boundPort = port;
  let server: SMTPServer;

  const start = async (): Promise<void> => {
    server = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS'],
      onRcptTo: ({ address }, _session, done) => {
        const refusal = decide(address);
        done(
          refusal ? Object.assign(new Error('not taken'), { responseCode: refusal.code }) : null,
        );
      },
      onData: (stream, session, done) => {
        void readAll(stream).then((raw) => {
          mails.push(
            parseMail(
              raw,
              session.envelope.rcptTo.map(({ address }) => address),
            ),
          );
          done();
        }, done);
      },
    });
    await new Promise<void>((resolve, reject) => {
      server.on('error', reject);
      server.listen(boundPort, '127.0.0.1', resolve);
    });
    boundPort = (server.server.address() as AddressInfo).port;
  };

  await start();
  return {
    url: `smtp://127.0.0.1:${boundPort}`,
    mails,
    answer: (next) => {
      decide = next;
    },
    start,
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

async function readAll(stream: SMTPServerDataStream): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

/** Enough of a mail to look at: our own channel sends plain text, one part. */
function parseMail(raw: string, to: string[]): CaughtMail {
  const [head, ...body] = raw.split('\r\n\r\n');
  const header = (name: string): string =>
    new RegExp(`^${name}: (.*(?:\\r\\n\\s.*)*)`, 'im').exec(head)?.[1].replace(/\r\n\s/g, ' ') ??
    '';
  const encoding = header('Content-Transfer-Encoding').toLowerCase();
  return {
    to,
    messageId: header('Message-ID'),
    subject: decodeWords(header('Subject')),
    text: decodeBody(body.join('\r\n\r\n'), encoding),
  };
}

function decodeBody(body: string, encoding: string): string {
  if (encoding === 'base64') return Buffer.from(body, 'base64').toString('utf8');
  return encoding === 'quoted-printable' ? decodeQuoted(body.replace(/=\r\n/g, '')) : body;
}

const decodeQuoted = (text: string): string =>
  Buffer.from(
    text.replace(/=([0-9A-F]{2})/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16))),
    'latin1',
  ).toString('utf8');

const decodeWords = (text: string): string =>
  text
    .replace(/\?=\s+=\?/g, '?==?')
    .replace(/=\?UTF-8\?([BQ])\?([^?]*)\?=/gi, (_, kind: string, data: string) =>
      kind.toUpperCase() === 'B'
        ? Buffer.from(data, 'base64').toString('utf8')
        : decodeQuoted(data.replace(/_/g, ' ')),
    );
