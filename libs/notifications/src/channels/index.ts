import type { NotificationChannel } from '../notification-channel';
import { createEmailChannel } from './email.channel';
import { createInboxChannel } from './inbox.channel';

export interface ChannelSettings {
  readonly mail: { readonly smtpUrl: string | null; readonly from: string };
}

type ChannelFactory = (settings: ChannelSettings) => NotificationChannel | null;

/** Every channel there is, the preferred one first; null: this installation has not set it up. */
const CHANNELS: readonly ChannelFactory[] = [
  () => createInboxChannel(),
  ({ mail: { smtpUrl, from } }) =>
    smtpUrl === null ? null : createEmailChannel({ smtpUrl, from }),
];

/** The channels this installation has set up, by name. */
export function createChannels(
  settings: ChannelSettings,
): ReadonlyMap<string, NotificationChannel> {
  const channels = CHANNELS.map((create) => create(settings)).filter((each) => each !== null);
  return new Map(channels.map((channel) => [channel.name, channel]));
}
