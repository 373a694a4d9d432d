import type { Sql } from '../../sql';

/** The database's clock and the office's zone: what days are counted by. */
export interface OfficeClock {
  readonly now: Date;
  readonly zone: string;
}

export async function readOfficeClock(sql: Sql): Promise<OfficeClock> {
  const { rows } = await sql.query<OfficeClock>(
    `SELECT date_trunc('milliseconds', clock_timestamp()) AS now,
            coalesce((SELECT zone FROM office), 'Asia/Shanghai') AS zone`,
  );
  return rows[0];
}
