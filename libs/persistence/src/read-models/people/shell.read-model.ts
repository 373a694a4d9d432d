import type { Sql } from '../../sql';

/** What surrounds a person's screens. */
export interface Shell {
  /** In the order of the ids asked for. */
  readonly departments: readonly {
    readonly id: string;
    readonly code: string;
    readonly nameZh: string;
    readonly nameEn: string;
  }[];
  readonly unreadNotices: number;
  readonly now: Date;
}

/** One statement: it is asked with every start of a screen. */
export async function readShell(
  sql: Sql,
  userId: string,
  departmentIds: readonly string[],
): Promise<Shell> {
  const { rows } = await sql.query<Shell>(
    `SELECT date_trunc('milliseconds', clock_timestamp()) AS now,
       (SELECT count(*)::int FROM notice WHERE user_id = $1 AND read_at IS NULL
          AND status <> 'withdrawn') AS "unreadNotices",
       (SELECT coalesce(json_agg(json_build_object('id', d.id, 'code', d.code, 'nameZh', d.name_zh,
           'nameEn', d.name_en) ORDER BY array_position($2::uuid[], d.id)), '[]')
          FROM department d WHERE d.id = ANY ($2::uuid[])) AS departments`,
    [userId, departmentIds],
  );
  return rows[0];
}
