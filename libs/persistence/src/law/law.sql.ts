const inForce = (table: string): string =>
  `(SELECT coalesce(json_agg(x.document), '[]'::json) FROM
    (SELECT DISTINCT ON (code) document FROM ${table} WHERE status = 'approved'
      ORDER BY code, version DESC) x)`;

const TABLES = ['rule_pack', 'standard', 'holiday_year', 'minor_limit'] as const;

/** Approved versions never change: which ones there are, and the office's place, name the whole law. */
export const LAW_MARK_SQL = `(SELECT md5(string_agg(x.name, ' ' ORDER BY x.name)) FROM (
  ${TABLES.map((t) => `SELECT '${t} ' || code || ' ' || max(version) AS name FROM ${t} WHERE status = 'approved' GROUP BY code`).join(' UNION ALL ')}
  UNION ALL SELECT 'office ' || coalesce(locality, '') FROM office WHERE id = 'office') x)`;

/** The law as one JSON value: the newest approved version of everything, and the office's place. */
export const LAW_SQL = `(SELECT json_build_object('packs', ${inForce('rule_pack')},
  'standards', ${inForce('standard')}, 'holidays', ${inForce('holiday_year')},
  'minorLimits', ${inForce('minor_limit')}, 'mark', ${LAW_MARK_SQL},
  'locality', (SELECT locality FROM office WHERE id = 'office')))`;
