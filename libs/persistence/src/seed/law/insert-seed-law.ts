import type { Sql } from '../../sql';
import { HOLIDAYS } from './holidays.seed';
import { MINOR_LIMITS } from './minor-limits.seed';
import { DRAFT_RULE_PACKS, RULE_PACKS } from './rule-packs.seed';
import { STANDARDS } from './standards.seed';

type Table = 'rule_pack' | 'standard' | 'holiday_year' | 'minor_limit';
type Row = readonly [code: string, version: number, document: object];

/**
 * Rules, standards and calendars that come with the product. A version that is there stays; what the
 * office has made of its own has other versions, and the newest approved one counts.
 */
export async function insertSeedLaw(sql: Sql): Promise<void> {
  const packs = (all: typeof RULE_PACKS): Row[] => all.map((p) => [p.code, p.version, p]);
  await insert(sql, 'rule_pack', 'approved', packs(RULE_PACKS));
  await insert(sql, 'rule_pack', 'draft', packs(DRAFT_RULE_PACKS));
  await insert(
    sql,
    'standard',
    'approved',
    STANDARDS.map((s) => [s.code, 1, s]),
  );
  await insert(
    sql,
    'holiday_year',
    'approved',
    HOLIDAYS.map((h) => [String(h.year), 1, h]),
  );
  await insert(
    sql,
    'minor_limit',
    'approved',
    MINOR_LIMITS.map((limit) => [limit.profile, 1, limit]),
  );
}

async function insert(
  sql: Sql,
  table: Table,
  status: 'draft' | 'approved',
  rows: readonly Row[],
): Promise<void> {
  for (const [code, version, document] of rows) {
    await sql.query(
      `insert into ${table} (code, version, status, document, approved_at)
       values ($1, $2, $3, $4, case when $3 = 'approved' then now() end)
       on conflict (code, version) do nothing`,
      [code, version, status, JSON.stringify(document)],
    );
  }
}
