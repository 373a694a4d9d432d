import type { ClientBase } from 'pg';
import { verifyAll } from './verify-chain';

/** Verifies every chain and says so in lines; 0 = whole, 1 = tampered with. */
export async function reportAudit(client: ClientBase, say: (line: string) => void): Promise<0 | 1> {
  const { chains, entries, bad } = await verifyAll(client);
  for (const { chain, firstBadSeq, why } of bad) {
    say(`BAD  chain ${chain}  first bad entry ${firstBadSeq}  ${why}`);
  }
  if (bad.length === 0) {
    say(`审计完整 · The audit is whole: ${entries} entries in ${chains} chains.`);
    return 0;
  }
  say(`审计被改动 · The audit was tampered with: ${bad.length} of ${chains} chains.`);
  return 1;
}
