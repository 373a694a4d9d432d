const SAME_KEY_PRESS_MS = 700;
const PARENT_CHECK_MS = 1000;

interface Shutdown {
  /** Ends everything in good order. */
  stop: () => Promise<void>;
  /** Ends everything at once. */
  force: () => void;
  say: (line: string) => void;
}

/**
 * Ctrl-C, kill, a closed terminal or a vanished npm end everything in good order; a second Ctrl-C
 * ends it at once. Call it before the first process is started.
 */
export function installShutdown({ stop, force, say }: Shutdown): void {
  let firstAt = 0;
  const request = () => {
    // npm passes a Ctrl-C on that the terminal has delivered already: one key press, two signals.
    if (firstAt !== 0 && Date.now() - firstAt < SAME_KEY_PRESS_MS) return;
    if (firstAt !== 0) {
      force();
      process.exit(130);
    }
    firstAt = Date.now();
    say('\n正在停止（再按一次 Ctrl-C 立即结束）· stopping, Ctrl-C again to force …');
    stop().then(
      () => {
        say('已停止 · stopped');
        process.exit(0);
      },
      (error: unknown) => {
        say(String(error));
        force();
        process.exit(1);
      },
    );
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, request);
  process.on('uncaughtException', (error) => {
    say(`意外错误 · unexpected: ${error.stack ?? error.message}`);
    request();
  });
  // A closed terminal takes our words away, not our duty to end the processes.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);
  if (process.env.npm_lifecycle_event) watchParent(request);
}

/** A killed npm cannot pass the signal on; all that is seen of it is another parent. */
function watchParent(request: () => void): void {
  const parent = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(timer);
    request();
  }, PARENT_CHECK_MS);
  timer.unref();
}
