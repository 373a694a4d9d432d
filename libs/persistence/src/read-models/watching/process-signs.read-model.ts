import type { Sql } from '../../sql';

/** What Postgres knows of the process that acts when nobody does. */
export interface ProcessSigns {
  /** A worker is connected. */
  readonly isThere: boolean;
  /** Nothing has waited long to be handed to it. */
  readonly isTaken: boolean;
}

/** Handed over within so long, even under load. */
const LONG = `interval '30 seconds'`;

/** One look, without asking Temporal. `name`: what a worker calls its connections. */
export async function readProcessSigns(sql: Sql, name: string): Promise<ProcessSigns> {
  const { rows } = await sql.query<ProcessSigns>(
    `SELECT EXISTS (SELECT 1 FROM pg_stat_activity WHERE datname = current_database()
         AND application_name = $1) AS "isThere",
       NOT EXISTS (SELECT 1 FROM wake WHERE at < clock_timestamp() - ${LONG}) AS "isTaken"`,
    [name],
  );
  return rows[0];
}
