import { createTransport } from 'nodemailer';
import type { Message, NotificationChannel, Recipient, SendOutcome } from '../notification-channel';

/** A server that does not answer must not hold the activity (30 s) until it is cut off. */
const TIMEOUT_MS = 10_000;
const MAX_CONNECTIONS = 3;

export interface EmailOptions {
  /** smtp://user:password@host:port, or smtps:// */
  readonly smtpUrl: string;
  /** "迎宾 <yingbin@office.example>" */
  readonly from: string;
}

/** E-mail over SMTP. A repeated message has the same Message-ID, so mail programs show it once. */
export function createEmailChannel({ smtpUrl, from }: EmailOptions): NotificationChannel {
  const transport = createTransport({
    url: smtpUrl,
    pool: true,
    maxConnections: MAX_CONNECTIONS,
    connectionTimeout: TIMEOUT_MS,
    greetingTimeout: TIMEOUT_MS,
    socketTimeout: TIMEOUT_MS,
  });
  const domain = /@([\w.-]+)>?\s*$/.exec(from)?.[1] ?? 'localhost';
  return {
    name: 'email',
    canReach: ({ email }) => email !== null,
    send: async ({ email }: Recipient, message: Message, messageId): Promise<SendOutcome> => {
      try {
        await transport.sendMail({
          from,
          to: email ?? [],
          subject: message.subject,
          text: message.lines.join('\n'),
          messageId: `<${messageId}@${domain}>`,
          // Keeps out-of-office replies from coming back.
          headers: { 'Auto-Submitted': 'auto-generated' },
          disableFileAccess: true,
          disableUrlAccess: true,
        });
        return 'sent';
      } catch (error) {
        if (isRefusal(error)) return 'refused';
        throw error;
      }
    },
    close: () => {
      transport.close();
      return Promise.resolve();
    },
  };
}

/** 5xx to the message or its recipient is for good; a refused log-in or connection is ours to mend. */
function isRefusal(error: unknown): boolean {
  const { code, responseCode = 0 } = error as { code?: string; responseCode?: number };
  return (code === 'EENVELOPE' || code === 'EMESSAGE') && responseCode >= 500;
}
