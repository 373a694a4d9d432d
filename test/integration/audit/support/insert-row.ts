import type { ClientBase } from 'pg';

interface ColumnRow {
  column_name: string;
  data_type: string;
}

const FILLERS: Readonly<Record<string, string>> = {
  text: "'x'",
  uuid: 'gen_random_uuid()',
  integer: '0',
  bigint: '0',
  boolean: 'false',
  jsonb: "'{}'",
  bytea: "''",
  date: 'current_date',
  'timestamp with time zone': 'clock_timestamp()',
  ARRAY: "'{}'",
};

/**
 * A row of which only `values` matter: what else must not be null is filled by type. Returns its id
 * column. So a spec does not change when a table gets a column it has no interest in.
 */
export async function insertRow(
  client: ClientBase,
  table: string,
  values: Readonly<Record<string, unknown>>,
): Promise<string> {
  const { rows } = await client.query<ColumnRow>(
    `SELECT column_name, data_type FROM information_schema.columns
      WHERE table_schema = 'public' AND table_name = $1
        AND is_nullable = 'NO' AND column_default IS NULL AND is_identity = 'NO'`,
    [table],
  );
  const rest = rows.filter((row) => !(row.column_name in values));
  const names = [...Object.keys(values), ...rest.map((row) => row.column_name)];
  const items = [
    ...Object.keys(values).map((_, index) => `$${index + 1}`),
    ...rest.map((row) => FILLERS[row.data_type] ?? 'NULL'),
  ];
  const inserted = await client.query<{ row: { id: string } }>(
    `INSERT INTO ${table} AS t (${names.join(', ')}) VALUES (${items.join(', ')})
     RETURNING to_json(t) AS row`,
    Object.values(values),
  );
  return inserted.rows[0]?.row.id ?? '';
}
