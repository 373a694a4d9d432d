import { canonicalJson, readRulePack, type RulePack } from '@app/domain';
import { insertLawDraft, listLawVersions, nextLawVersion, type Sql } from '@app/persistence';
import type { Fault } from '../platform/problems/problem';
import type { Planned, PlannedPart } from './file-part';

const TABLE = 'rule_pack';

/** The rule packs of a signed file: judged by their form; a version here is a draft to be approved. */
export async function planRulePacks(sql: Sql, packs: readonly unknown[]): Promise<PlannedPart> {
  const planned: Planned[] = [];
  const faults: Fault[] = [];
  for (const [i, one] of packs.entries()) {
    const { version: _version, ...said } = (one ?? {}) as Record<string, unknown>;
    const read = readRulePack(said);
    const at = `rulePacks[${i}]`;
    faults.push(
      ...read.faults.map((fault) => ({ ...fault, path: fault.path ? `${at}.${fault.path}` : at })),
    );
    if (read.document) planned.push(await planOne(sql, read.document));
  }
  return { planned, faults };
}

async function planOne(sql: Sql, pack: RulePack): Promise<Planned> {
  const { code } = pack;
  const versions = await listLawVersions<RulePack>(sql, TABLE);
  const own = versions.filter((row) => row.code === code);
  const same = own.find(({ document }) => textOf(document) === textOf(pack));
  if (same) {
    const row = { code, version: same.version, what: 'same' as const };
    return { row, store: () => Promise.resolve(true) };
  }
  const version = await nextLawVersion(sql, TABLE, code);
  const what = own.length ? ('change' as const) : ('add' as const);
  return {
    row: { code, version, what },
    store: async (tx, by) => {
      const document = { ...pack, version };
      await insertLawDraft(tx, TABLE, { code, version, document, by });
      return true;
    },
  };
}

/** What a pack says, whatever number it has. */
const textOf = ({ version: _version, ...said }: RulePack): string => canonicalJson(said);
