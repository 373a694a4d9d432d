export { createChannels } from './channels';
export type { ChannelSettings } from './channels';
export type { Message, NotificationChannel, Recipient, SendOutcome } from './notification-channel';
export { startMailSink } from './mail-sink';
export type { CaughtMail, MailSink } from './mail-sink';
