import { LiveConnection, readingFor } from './connection';
import type { LiveMessage, LiveNews, LivePlace } from './event';

const NAME = 'yb.stream';
/** A holder that says nothing for this long is asleep; another tab takes the connection. */
const ASLEEP_MS = 25_000;

/** What was told is told again to a tab that comes, so far back. */
const KEPT_MS = 60_000;
const LATE_MS = 1_000;

/**
 * One connection per browser: the tab that holds the lock has it and tells the others. Where the
 * browser has no locks every tab has its own. Returns what ends it.
 */
export function shareStream(person: string, listen: (message: LiveNews) => void): () => void {
  // Two people in two windows of one browser never share what they hear.
  const name = `${NAME}.${person}`;
  const channel = new BroadcastChannel(name);
  const end = new AbortController();
  let heardAt = Date.now();
  let place: LivePlace = { id: '', heardAt };
  const hear = (message: LiveMessage): void => {
    if (message.type === 'joined') return retell(message.ago);
    heardAt = Date.now();
    if (message.type === 'place') place = message.place;
    else listen(message);
  };
  /** What was told lately, kept by whoever holds the connection. */
  let told: { readonly at: number; readonly message: LiveMessage }[] = [];
  // A tab that comes has read before it could listen; the others read once more, which is harmless.
  const retell = (ago: number): void => {
    const from = Date.now() - ago - LATE_MS;
    for (const { at, message } of told) if (at >= from) channel.postMessage(message);
  };
  const tell = (message: LiveMessage): void => {
    hear(message);
    channel.postMessage(message);
    const now = Date.now();
    told = told.filter(({ at }) => at > now - KEPT_MS);
    if (message.type === 'change' || message.type === 'reload') told.push({ at: now, message });
  };
  channel.onmessage = (event: MessageEvent<LiveMessage>) => hear(event.data);
  channel.postMessage({ type: 'joined', ago: readingFor() } satisfies LiveMessage);

  const hold = async (signal: AbortSignal): Promise<void> => {
    // Whoever takes over goes on where it was left off: nothing of the pause is missed.
    const connection = new LiveConnection(tell, place);
    await new Promise((resolve) => signal.addEventListener('abort', resolve));
    connection.close();
  };

  if (!('locks' in navigator)) {
    void hold(end.signal);
    return () => end.abort();
  }
  let mine = ask(name, end.signal, hold, false);
  const watch = setInterval(() => {
    if (Date.now() - heardAt < ASLEEP_MS) return;
    heardAt = Date.now();
    mine.abort();
    mine = ask(name, end.signal, hold, true);
  }, 5_000);
  return () => {
    clearInterval(watch);
    end.abort();
    mine.abort();
    channel.close();
  };
}

/** Waits for the lock (or takes it) and holds the connection while it has it. */
function ask(
  name: string,
  end: AbortSignal,
  hold: (signal: AbortSignal) => Promise<void>,
  steal: boolean,
): AbortController {
  const own = new AbortController();
  const both = AbortSignal.any([own.signal, end]);
  const options: LockOptions = steal ? { steal: true } : { signal: both };
  navigator.locks
    .request(name, options, () => hold(both))
    // Another tab took it, or this one ended: the others are heard on the channel.
    .catch(() => own.abort());
  return own;
}
