import type { RunningProcess } from './running-process';
import { Supervisor, type SupervisorEvent } from './supervisor';

/** A process without a system behind it: it lives until it is told to die. */
function createProcess(pid: number): RunningProcess & { die(reason: string): void } {
  let die: (reason: string) => void = () => undefined;
  const exited = new Promise<string>((resolve) => (die = resolve));
  return {
    pid,
    exited,
    die,
    stop: () => Promise.resolve(die('stopped')),
    kill: () => Promise.resolve(die('signal SIGKILL')),
  };
}

function supervise(failStart: (attempt: number) => boolean = () => false) {
  const events: SupervisorEvent[] = [];
  const started: ReturnType<typeof createProcess>[] = [];
  let attempt = 0;
  const supervisor = new Supervisor({
    name: 'worker',
    start: () => {
      attempt += 1;
      if (failStart(attempt)) return Promise.reject(new Error(`attempt ${attempt}`));
      started.push(createProcess(attempt));
      return Promise.resolve(started[started.length - 1]);
    },
    report: (event) => events.push(event),
  });
  return { supervisor, events, started, kinds: () => events.map(({ kind }) => kind) };
}

async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise((done) => setTimeout(done, 5));
}

describe('Supervisor', () => {
  it('starts a process that died again, and says both', async () => {
    const { supervisor, events, started } = supervise();
    await supervisor.start();
    started[0].die('code 1');
    await until(() => started.length === 2);
    await supervisor.whenRunning();
    expect(supervisor.pid).toBe(2);
    expect(events[0]).toEqual({ kind: 'died', name: 'worker', reason: 'code 1', retryInMs: 200 });
    expect(events[1]).toMatchObject({ kind: 'back', name: 'worker' });
    await supervisor.stop();
  });

  it('waits longer each time it dies at once', async () => {
    const { supervisor, events, started } = supervise();
    await supervisor.start();
    started[0].die('code 1');
    await until(() => started.length === 2);
    started[1].die('code 1');
    await until(() => events.filter(({ kind }) => kind === 'died').length === 2);
    expect(events[2]).toMatchObject({ kind: 'died', retryInMs: 400 });
    await supervisor.stop();
  });

  it('keeps trying when a start fails', async () => {
    const { supervisor, kinds, started } = supervise((attempt) => attempt === 2);
    await supervisor.start();
    started[0].die('code 1');
    await until(() => kinds().includes('back'));
    expect(kinds()).toEqual(['died', 'start-failed', 'back']);
    await supervisor.stop();
  });

  it('does not start what was stopped or halted', async () => {
    const { supervisor, kinds, started } = supervise();
    await supervisor.start();
    await supervisor.halt();
    expect(supervisor.pid).toBeNull();
    await supervisor.start();
    await supervisor.stop();
    expect(kinds()).toEqual([]);
    expect(started).toHaveLength(2);
  });

  it('stops while it waits to restart, without starting once more', async () => {
    const { supervisor, started, kinds } = supervise();
    await supervisor.start();
    started[0].die('code 1');
    await until(() => kinds().includes('died'));
    await supervisor.stop();
    expect(started).toHaveLength(1);
  });

  it('leaves a first start that fails to its caller', async () => {
    const { supervisor } = supervise(() => true);
    await expect(supervisor.start()).rejects.toThrow('attempt 1');
  });
});
