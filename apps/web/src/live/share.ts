import { LiveConnection } from './connection';
import type { LiveMessage, LiveNews, LivePlace } from './event';

const NAME = 'yb.stream';
/** A holder that says nothing for this long is asleep; another tab takes the connection. */
const ASLEEP_MS = 25_000;

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
    heardAt = Date.now();
    if (message.type === 'place') place = message.place;
    else listen(message);
  };
  channel.onmessage = (event: MessageEvent<LiveMessage>) => hear(event.data);

  const hold = async (signal: AbortSignal): Promise<void> => {
    // Whoever takes over goes on where it was left off: nothing of the pause is missed.
    const connection = new LiveConnection((message) => {
      hear(message);
      channel.postMessage(message);
    }, place);
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
