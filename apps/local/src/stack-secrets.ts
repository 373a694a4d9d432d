import { randomBytes, randomUUID } from 'node:crypto';
import { existsSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The keys that api and worker need, as settings. */
export interface StackSecrets {
  YB_MASTER_KEY: string;
  YB_PAYLOAD_KEYS: string;
}

/** The keys of a local installation: made once, then found again. */
export function loadStackSecrets(dataDir: string): StackSecrets {
  const folder = join(dataDir, 'secrets');
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const newKey = () => randomBytes(32).toString('base64');
  return {
    YB_MASTER_KEY: readOrMake(join(folder, 'master-key'), newKey),
    YB_PAYLOAD_KEYS: readOrMake(join(folder, 'payload-keys'), () => `k1:${newKey()}`),
  };
}

/** A key file appears whole or not at all: half a key would be lost data. */
function readOrMake(file: string, make: () => string): string {
  if (!existsSync(file)) {
    const draft = `${file}.${randomUUID()}`;
    writeFileSync(draft, make(), { mode: 0o600, flush: true });
    linkSync(draft, file);
    rmSync(draft);
  }
  return readFileSync(file, 'utf8').trim();
}
