import type { Sql } from '../../sql';

/** How people and departments are called. */
export interface Names {
  /** By user id. */
  readonly people: ReadonlyMap<string, string>;
  /** By code. */
  readonly departments: ReadonlyMap<string, string>;
}

/** The names of everybody, in one statement: an office has hundreds of people, not thousands. */
export async function listNames(sql: Sql, language: 'zh' | 'en'): Promise<Names> {
  const { rows } = await sql.query<{
    readonly people: readonly [string, string][];
    readonly departments: readonly [string, string][];
  }>(
    `SELECT
       (SELECT coalesce(json_agg(json_build_array(id, name)), '[]'::json) FROM app_user) AS people,
       (SELECT coalesce(json_agg(json_build_array(code,
                 CASE WHEN $1 = 'en' THEN name_en ELSE name_zh END)), '[]'::json)
          FROM department) AS departments`,
    [language],
  );
  return { people: new Map(rows[0].people), departments: new Map(rows[0].departments) };
}
