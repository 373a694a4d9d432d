/** Something that runs SQL; only what the builders need. */
export interface RowSink {
  query(text: string, values?: unknown[]): Promise<unknown>;
}

/** Inserts rows given by column names; what a row leaves out is NULL, so give what must not be. */
export async function insertRows(
  sink: RowSink,
  table: string,
  rows: readonly Readonly<Record<string, unknown>>[],
): Promise<void> {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const names = columns.map((name) => `"${name}"`).join(', ');
  await sink.query(
    `INSERT INTO ${table} (${names}) SELECT ${names}
       FROM jsonb_populate_recordset(NULL::${table}, $1::jsonb)`,
    [JSON.stringify(rows)],
  );
}
