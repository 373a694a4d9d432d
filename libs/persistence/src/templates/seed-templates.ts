import type { Sql } from '../sql';
import { TEMPLATES } from '../seed/templates';
import { templateHash } from './sop-template.repository';

/**
 * The templates that come with the product, approved, where their code is not known yet: what an
 * office has changed or retired stays.
 */
export async function insertSeedTemplates(sql: Sql): Promise<void> {
  for (const template of TEMPLATES) {
    await sql.query(
      `INSERT INTO sop_template (code, version, status, document, sha256, approved_at)
       SELECT $1, $2, 'approved', $3, $4, clock_timestamp()
       WHERE NOT EXISTS (SELECT 1 FROM sop_template WHERE code = $1)`,
      [template.code, template.version, JSON.stringify(template), templateHash(template)],
    );
  }
}
