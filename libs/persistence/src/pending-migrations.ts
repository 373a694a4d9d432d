import * as migrations from './migrations';
import type { Sql } from './sql';

const MISSING_TABLE = '42P01';

/** How many of this build's migrations the database has not had yet. */
export async function pendingMigrations(sql: Sql): Promise<number> {
  const known = Object.keys(migrations);
  try {
    const { rows } = await sql.query<{ name: string }>(`SELECT name FROM migrations`);
    const done = new Set(rows.map((row) => row.name));
    return known.filter((name) => !done.has(name)).length;
  } catch (error) {
    // A database without the table has had none of them.
    if ((error as { code?: unknown }).code === MISSING_TABLE) return known.length;
    throw error;
  }
}
