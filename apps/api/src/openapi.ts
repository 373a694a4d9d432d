import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { loadConfig } from '@app/config';
import { createApp } from './create-app';
import { createDocument } from './platform/docs/docs';

const key = Buffer.alloc(32).toString('base64');
// The document is made from the routes: nothing here is ever connected to or encrypted with.
const NOWHERE = {
  DATABASE_URL: 'postgres://nobody@127.0.0.1:1/nothing',
  YB_MASTER_KEY: key,
  YB_PAYLOAD_KEYS: `none:${key}`,
};

/** Writes docs/openapi.json (or the file named), or with `--check` says whether it is up to date. */
async function write(args: readonly string[]): Promise<number> {
  const target = resolve(args.find((arg) => !arg.startsWith('--')) ?? 'docs/openapi.json');
  const app = await createApp(loadConfig(NOWHERE));
  const text = `${JSON.stringify(createDocument(app), sortedEnum, 2)}\n`;
  await app.close();
  if (!args.includes('--check')) {
    writeFileSync(target, text);
    process.stdout.write(`${target}\n`);
    return 0;
  }
  if (existsSync(target) && readFileSync(target, 'utf8') === text) return 0;
  process.stderr.write(`${target} is not what the routes say: run "npm run openapi".\n`);
  return 1;
}

write(process.argv.slice(2)).then(
  (code) => process.exit(code),
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exit(1);
  },
);

/** The compiler orders a union as it met it, which differs from build to build. */
function sortedEnum(key: string, value: unknown): unknown {
  return key === 'enum' && Array.isArray(value) ? [...(value as unknown[])].sort() : value;
}
