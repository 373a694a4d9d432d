import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { LocalStack } from '../local-stack';
import type { StackEvent } from '../local-stack-options';
import { choosePort } from '../ports';
import { removePostgresFolder } from '../postgres-cluster';
import { installShutdown } from '../shutdown';
import { stackPaths } from '../stack-paths';
import type { Ledger } from './ledger';

/** A stack of the demo's own, in a folder of its own, that is gone afterwards. */
export interface DemoStack {
  readonly stack: LocalStack;
  /** Ends it and removes its folder. */
  end(): Promise<void>;
}

/** Starts the stack with the demo's people and without any reception. */
export async function startDemoStack(ledger: Ledger): Promise<DemoStack> {
  const dataDir = mkdtempSync(join(tmpdir(), 'yingbin-demo-'));
  const stack = new LocalStack({
    dataDir,
    ports: { api: await choosePort(0) },
    withTemporalUi: false,
    mode: 'demo',
    env: { YB_SEED_RECEPTIONS: '0' },
    report: (event) => tell(ledger, event),
  });
  const end = async (): Promise<void> => {
    await stack.stop();
    removePostgresFolder(stackPaths(dataDir).postgres);
    rmSync(dataDir, { recursive: true, force: true });
  };
  installShutdown({ stop: end, force: () => stack.killEverything(), say: (l) => ledger.say(l) });
  try {
    await stack.start();
  } catch (error) {
    await end();
    throw error;
  }
  return { stack, end };
}

function tell(ledger: Ledger, event: StackEvent): void {
  if (event.kind === 'step') ledger.step('启动', event.name, event.ms);
  if (event.kind === 'note') ledger.detail(event.message);
}
