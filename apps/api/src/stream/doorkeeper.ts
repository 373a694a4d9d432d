import { Injectable, type BeforeApplicationShutdown } from '@nestjs/common';
import { log } from '../platform/logging/log';
import type { StreamClient } from './stream-client';
import { StreamHub } from './stream-hub';
import type { Passes } from './viewer';

/** Passes are asked about so often, in ms: rights that are gone are gone within five seconds. */
const EVERY_MS = 2500;
/** Connections of one person; a further one ends the oldest, which may be a phone that fell silent. */
const MOST_PER_OWNER = 6;

/** Closes connections whose pass has ended, and keeps one person from taking all places. */
@Injectable()
export class Doorkeeper implements BeforeApplicationShutdown {
  private readonly watched = new Map<Passes, Set<StreamClient>>();
  private timer: NodeJS.Timeout | undefined;

  constructor(private readonly hub: StreamHub) {}

  admit(client: StreamClient, passes: Passes): void {
    const same = [...this.hub.connections].filter(
      ({ viewer }) => viewer.owner === client.viewer.owner,
    );
    for (const old of same.slice(0, Math.max(0, same.length + 1 - MOST_PER_OWNER))) {
      this.hub.leave(old);
      old.end('displaced');
    }
    const clients = this.watched.get(passes) ?? new Set();
    this.watched.set(passes, clients.add(client));
    this.timer ??= setInterval(() => void this.round(), EVERY_MS).unref();
  }

  forget(client: StreamClient): void {
    for (const clients of this.watched.values()) clients.delete(client);
    this.hub.leave(client);
  }

  beforeApplicationShutdown(): void {
    clearInterval(this.timer);
  }

  private async round(): Promise<void> {
    for (const [passes, clients] of this.watched) {
      if (clients.size === 0) continue;
      try {
        await this.ask(passes, clients);
      } catch (error) {
        // Nothing is read while the database is away, so nothing is sent to anybody either.
        log.warn({ msg: 'stream could not ask about sessions', error: (error as Error).name });
      }
    }
  }

  private async ask(passes: Passes, clients: ReadonlySet<StreamClient>): Promise<void> {
    const asked = [...clients];
    const held = await passes.renew([...new Set(asked.map(({ pass }) => pass))]);
    for (const client of asked) {
      const viewer = held.get(client.pass);
      if (!viewer) {
        this.forget(client);
        client.end('session');
      } else if (viewer.key !== client.viewer.key) {
        client.viewer = viewer;
        this.hub.sendReload(client);
      }
    }
  }
}
