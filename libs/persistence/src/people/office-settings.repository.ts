import type { Sql } from '../sql';

export interface OfficeSettingsRow {
  readonly name: string;
  readonly zone: string;
  /** Minutes after midnight; null = no quiet hours. */
  readonly quietFrom: number | null;
  readonly quietUntil: number | null;
  /** Place by whose local rules plans are judged. */
  readonly locality: string;
  readonly paces: Readonly<Record<string, unknown>>;
  readonly revision: number;
}

export type OfficeSettings = Omit<OfficeSettingsRow, 'revision'>;

const COLUMNS = `name, zone, quiet_from AS "quietFrom", quiet_until AS "quietUntil", locality, paces, revision`;

export async function findOfficeSettings(sql: Sql): Promise<OfficeSettingsRow | null> {
  const { rows } = await sql.query<OfficeSettingsRow>(
    `SELECT ${COLUMNS} FROM office WHERE id = 'office'`,
  );
  return rows.at(0) ?? null;
}

/** Replaces the settings; null when they were changed since `revision`. */
export async function changeOfficeSettings(
  sql: Sql,
  revision: number,
  values: OfficeSettings,
): Promise<OfficeSettingsRow | null> {
  const { rows } = await sql.query<OfficeSettingsRow>(
    `UPDATE office SET name = $2, zone = $3, quiet_from = $4, quiet_until = $5, paces = $6, locality = $7,
            revision = revision + 1
     WHERE id = 'office' AND revision = $1 RETURNING ${COLUMNS}`,
    [
      revision,
      values.name,
      values.zone,
      values.quietFrom,
      values.quietUntil,
      JSON.stringify(values.paces),
      values.locality,
    ],
  );
  return rows.at(0) ?? null;
}
