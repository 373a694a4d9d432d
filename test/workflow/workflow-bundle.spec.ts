import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { foreignModules } from '@app/temporal/worker';
import { PROJECT_ROOT, bundleSources } from './support/test-bundle';

jest.setTimeout(60_000);

const WORKFLOWS = join(PROJECT_ROOT, 'workflows/src/index.ts');
const MAX_BYTES = 2_000_000;

const hash = (code: string): string => createHash('sha256').update(code).digest('hex');

describe('The workflow bundle', () => {
  it('is small, holds only what workflows may use, and is the same each time', async () => {
    const first = await bundleSources(WORKFLOWS);
    const second = await bundleSources(WORKFLOWS);
    expect(first.code.length).toBeLessThan(MAX_BYTES);
    expect(first.modules).toContain('workflows/src/reception/reception.workflow.ts');
    expect(first.modules).toContain('libs/temporal/src/codec/failure-converter.ts');
    expect(foreignModules(first.modules)).toEqual([]);
    expect(hash(first.code)).toBe(hash(second.code));
  });

  it('is refused when a library slips in that would bundle silently', async () => {
    const parent = join(PROJECT_ROOT, '.data/test');
    mkdirSync(parent, { recursive: true });
    const folder = mkdtempSync(join(parent, 'foreign-'));
    const file = join(folder, 'index.ts');
    writeFileSync(
      file,
      `import { isEmail } from 'class-validator';\nexport async function careless(): Promise<boolean> {\n  return isEmail('x');\n}\n`,
    );
    await expect(bundleSources(file)).rejects.toThrow(/may not import: .*validator/s);
    rmSync(folder, { recursive: true });
  });
});
