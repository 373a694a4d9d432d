import {
  condition,
  defineQuery,
  defineSignal,
  setHandler,
  workflowInfo,
} from '@temporalio/workflow';
import { LOOK_SIGNAL, STATE_QUERY } from '@app/contracts/workflow';
import type { ConductorTuning } from '@app/contracts/workflow';
import { isContractFault } from './contract-fault';
import { showFault } from './operator-screen';

const NAP_MS = 24 * 60 * 60 * 1000;
const RENEW_AFTER_EVENTS = 1000;
/** The door settled and something is still due: ask again soon, but do not spin. */
const NOT_YET_MS = 1000;

const lookSignal = defineSignal(LOOK_SIGNAL);
const stateQuery = defineQuery<unknown>(STATE_QUERY);

export interface Followed {
  readonly over: boolean;
  readonly dueInMs: number | null;
}

/** How one thing in Postgres is followed. */
export interface Followable<View> {
  look(): Promise<View>;
  /** Makes facts of what is due by now, and looks. */
  settle(): Promise<View>;
  /** Shows operators what is waited for. */
  show(view: View): void;
  /** Goes on in a new run with an empty history; never returns. */
  renew(): Promise<never>;
  readonly tuning?: ConductorTuning;
}

/**
 * Follows one thing in Postgres: sees what is true, sleeps on one timer until the next due instant,
 * and looks again. It never sleeps longer than a nap, so a wake lost for any reason costs one nap;
 * a deadline that moved away needs no cancelled timer, the old one fires and finds nothing to do.
 */
export class Follower<View extends Followed> {
  private seen: View;
  private woken = false;
  private askedToSettle = false;

  private constructor(private readonly thing: Followable<View>) {
    // A handler that throws would fail the workflow or block it: this one cannot.
    setHandler(lookSignal, () => {
      this.woken = true;
    });
    setHandler(stateQuery, () => this.seen ?? null);
  }

  static async of<View extends Followed>(thing: Followable<View>): Promise<Follower<View>> {
    const follower = new Follower(thing);
    await follower.see(() => thing.look());
    return follower;
  }

  get view(): View {
    return this.seen;
  }

  get open(): boolean {
    return !this.seen.over;
  }

  /** Acts through the door (or only looks), and keeps what it answered as the view. */
  async see(act: () => Promise<View>): Promise<void> {
    this.askedToSettle = false;
    for (let ask = act; ; ask = () => this.thing.look()) {
      // Before asking, not after: a wake that comes while we ask is news the answer may lack.
      this.woken = false;
      try {
        this.seen = await ask();
        return this.thing.show(this.seen);
      } catch (error) {
        if (!isContractFault(error)) throw error;
        showFault();
        await condition(() => this.woken, this.napMs);
      }
    }
  }

  /** Sleeps until the next due instant, a wake, or the end of a nap; then sees what is true. */
  async next(): Promise<void> {
    // Also when a wake has just come: the new run looks before it does anything else.
    if (this.isLong()) await this.thing.renew();
    const dueInMs = this.dueInMs();
    const sleepMs = Math.min(dueInMs, this.napMs);
    const woken = sleepMs === 0 ? this.woken : await condition(() => this.woken, sleepMs);
    if (woken || dueInMs > this.napMs) return this.see(() => this.thing.look());
    await this.see(() => this.thing.settle());
    this.askedToSettle = true;
  }

  private dueInMs(): number {
    const dueInMs = this.seen.dueInMs ?? Infinity;
    return this.askedToSettle ? Math.max(dueInMs, NOT_YET_MS) : dueInMs;
  }

  private get napMs(): number {
    return this.thing.tuning?.napMs ?? NAP_MS;
  }

  /** Long histories replay slowly: we do not wait for the server's hint at 4,096 events. */
  private isLong(): boolean {
    const { historyLength, continueAsNewSuggested } = workflowInfo();
    const limit = this.thing.tuning?.renewAfterEvents ?? RENEW_AFTER_EVENTS;
    return continueAsNewSuggested || historyLength >= limit;
  }
}
