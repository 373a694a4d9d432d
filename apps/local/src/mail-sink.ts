import { randomUUID } from 'node:crypto';
import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { SMTPServer, type SMTPServerDataStream } from 'smtp-server';

export interface MailSinkOptions {
  /** Each message becomes one .eml file here. */
  folder: string;
  /** 0: any free port. */
  port?: number;
  /** Answers a recipient with an SMTP code of 400 or 500 instead of taking the message. */
  refuse?: (recipient: string) => number | null;
}

/** A real SMTP server on 127.0.0.1 that delivers to a folder and to nobody else. */
export interface MailSink {
  readonly url: string;
  readonly port: number;
  stop(): Promise<void>;
}

const LARGEST_MESSAGE = 25_000_000;

/** Starts the sink; throws when the port is taken. */
export async function startMailSink(options: MailSinkOptions): Promise<MailSink> {
  mkdirSync(options.folder, { recursive: true, mode: 0o700 });
  const server = createServer(options);
  const port = await listen(server, options.port ?? 0);
  return {
    url: `smtp://127.0.0.1:${port}`,
    port,
    stop: () => new Promise<void>((done) => server.close(() => done())),
  };
}

function createServer({ folder, refuse }: MailSinkOptions): SMTPServer {
  return new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    disableReverseLookup: true,
    logger: false,
    size: LARGEST_MESSAGE,
    onRcptTo: ({ address }, _session, callback) => {
      const code = refuse?.(address) ?? null;
      if (code === null) callback();
      else callback(Object.assign(new Error('refused by the test sink'), { responseCode: code }));
    },
    onData: (stream, _session, callback) => {
      collect(stream).then((message) => {
        save(folder, message);
        callback();
      }, callback);
    },
  });
}

function listen(server: SMTPServer, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject);
      server.on('error', () => undefined); // a client that hangs up is no fault of ours
      const address = server.server.address();
      resolve(typeof address === 'object' && address ? address.port : port);
    });
  });
}

async function collect(stream: SMTPServerDataStream): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of stream) parts.push(part as Buffer);
  return Buffer.concat(parts);
}

/** Whoever lists the folder sees whole messages only, in the order they came. */
function save(folder: string, message: Buffer): void {
  const name = `${new Date().toISOString().replace(/[:.]/g, '-')}-${randomUUID().slice(0, 8)}`;
  const draft = join(folder, `${name}.part`);
  writeFileSync(draft, message, { mode: 0o600 });
  renameSync(draft, join(folder, `${name}.eml`));
}
