import { isTemporalUp } from '@app/temporal';
import type { Client } from '@temporalio/client';
import type { Logger } from 'pino';

const EVERY_MS = 250;
/** With the pause this is shorter than a restart of Temporal: it is missed before it is back. */
const ANSWERS_WITHIN_MS = 1000;

/** Notices at once when Temporal goes away. */
export class TemporalWatch {
  private wasUp = false;

  constructor(
    private readonly client: Client,
    private readonly onLoss: () => void,
    private readonly logger: Logger,
  ) {}

  /** One round; answers how many milliseconds to rest before the next. */
  async round(): Promise<number> {
    const isUp = await isTemporalUp(this.client, ANSWERS_WITHIN_MS);
    if (!isUp && this.wasUp) {
      this.logger.warn('Temporal went away: workers start over with empty caches');
      this.onLoss();
    }
    this.wasUp = isUp;
    return EVERY_MS;
  }
}
