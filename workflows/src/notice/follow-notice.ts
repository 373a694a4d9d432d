import { INBOX_CHANNEL } from '@app/contracts/workflow';
import { isCancellation, makeContinueAsNewFunc, setCurrentDetails } from '@temporalio/workflow';
import type {
  DeliveryOutcome,
  NoticeActivities,
  NoticeInput,
  NoticeView,
} from '@app/contracts/workflow';
import { namedActivities, quickActivities } from '../shared/activity-proxies';
import { Follower } from '../shared/follower';
import type { Followed } from '../shared/follower';
import type { noticeWorkflow } from './notice.workflow';

const quick = quickActivities<NoticeActivities>();
const renew = makeContinueAsNewFunc<typeof noticeWorkflow>();
/** From a second to a minute apart: about half an hour of tries by workers that are really there. */
const CHANNEL_ATTEMPTS = 35;

/** A notice as its conductor sees it. */
export interface FollowedNotice {
  readonly open: boolean;
  /** The person's channels, the preferred one first. */
  readonly channels: readonly string[];
  /** Whether any channel so far applies to this person. */
  readonly isReachable: boolean;
  /** Waits until the person may be disturbed. */
  quietHours(): Promise<void>;
  /** Sends by one channel and records what came of it. */
  tryChannel(channel: string): Promise<void>;
  /** Leaves it to the inbox, which has it already. */
  inbox(): Promise<void>;
  /** Records that no channel could carry it. */
  deadLetter(): Promise<void>;
}

type SeenNotice = NoticeView & Followed;

/** Follows one bundle of messages on its way. */
export async function followNotice(input: NoticeInput): Promise<FollowedNotice> {
  const { schemaVersion, noticeId, tuning } = input;
  const ids = { schemaVersion, noticeId };
  const look = async (): Promise<SeenNotice> => held(await quick.lookNotice(ids));

  const notice = await Follower.of<SeenNotice>({
    look,
    settle: look,
    show: (view) => setCurrentDetails(detailsOf(view)),
    renew: () => renew(input),
    tuning,
  });

  /** Attempts, not a span of time, are limited: a worker that was away has not tried. */
  async function send(channel: string): Promise<DeliveryOutcome> {
    const maximumAttempts = tuning?.channelAttempts ?? CHANNEL_ATTEMPTS;
    const named = namedActivities<NoticeActivities>(`send by ${channel}`, {
      startToCloseTimeout: '30s',
      retry: { initialInterval: '1s', maximumInterval: '1m', maximumAttempts },
    });
    try {
      return await named.deliverNotice({ ...ids, channel });
    } catch (error) {
      if (isCancellation(error)) throw error;
      return 'unreachable';
    }
  }

  let isReachable = false;
  async function tryChannel(channel: string): Promise<void> {
    const outcome = await send(channel);
    isReachable ||= outcome !== 'not-applicable' && outcome !== 'declined';
    await notice.see(async () => held(await quick.recordDelivery({ ...ids, channel, outcome })));
  }

  return {
    get open() {
      return notice.open;
    },
    get isReachable() {
      return isReachable;
    },
    get channels() {
      return notice.view.channels;
    },
    async quietHours() {
      while (notice.open && notice.view.holdMs > 0) await notice.next();
    },
    tryChannel,
    inbox: () => tryChannel(INBOX_CHANNEL),
    async deadLetter() {
      await notice.see(async () => held(await quick.recordDeadLetter(ids)));
    },
  };
}

/** A notice's only deadline is the end of the quiet hours. */
const held = (view: NoticeView): SeenNotice => ({
  ...view,
  dueInMs: view.holdMs > 0 ? view.holdMs : null,
});

function detailsOf(view: NoticeView): string {
  if (view.over) return '**结束 over**';
  const channels = view.channels.map((name) => `\`${name}\``).join(' → ');
  return view.holdMs > 0 ? '**免打扰 held for quiet hours**' : `**渠道 channels** ${channels}`;
}
