import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';

const SOURCE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

interface Violation {
  readonly id: string;
  readonly impact: string | null;
  readonly nodes: readonly {
    readonly target: readonly string[];
    readonly failureSummary: string;
  }[];
}

/**
 * Serious and critical findings of axe on what the page shows, a line each. `only`: these rules
 * alone, where nothing else can have changed.
 */
export async function seriousFindings(page: Page, only?: readonly string[]): Promise<string[]> {
  const options = { resultTypes: ['violations'], ...(only && { runOnly: only }) };
  if (!(await page.evaluate<boolean>('Boolean(window.axe)'))) await page.evaluate(SOURCE);
  const violations = await page.evaluate<Violation[]>(
    `axe.run(document, ${JSON.stringify(options)}).then((result) => result.violations)`,
  );
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => {
      const [first] = nodes;
      const why = first.failureSummary.split('\n')[1]?.trim() ?? '';
      return `axe ${id} (${nodes.length}): ${first.target.join(' ')}: ${why}`;
    });
}
