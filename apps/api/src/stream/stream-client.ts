import type { ServerResponse } from 'node:http';
import { frame, retry } from './frames';
import type { EndEventDto } from '@app/contracts/http';
import type { Viewer } from './viewer';

/** So many bytes may wait for a reader; then he is dropped, and catches up by his last id. */
export const MOST_WAITING = 256 * 1024;
/** A browser comes again after so many ms; one of too many connections after longer. */
export const RETRY_MS = 1000;
const DISPLACED_RETRY_MS = 30_000;

/** One open connection. */
export class StreamClient {
  constructor(
    private readonly response: ServerResponse,
    /** What it was opened with, e.g. a session. */
    readonly pass: string,
    public viewer: Viewer,
  ) {}

  get isOpen(): boolean {
    return !this.response.writableEnded && !this.response.destroyed;
  }

  /** Sends what is ready to send. A reader who does not read is dropped: memory is everybody's. */
  write(bytes: Buffer): void {
    // What goes out now is shared by all; what counts is what this one has not taken yet.
    if (this.response.writableLength > MOST_WAITING) this.drop();
    else this.response.write(bytes);
  }

  /** Says why, and ends. */
  end(reason: EndEventDto['reason']): void {
    const wait = reason === 'displaced' ? DISPLACED_RETRY_MS : RETRY_MS;
    this.response.end(Buffer.concat([retry(wait), frame('end', null, { reason })]));
  }

  drop(): void {
    this.response.destroy();
  }
}
