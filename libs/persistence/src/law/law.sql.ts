const inForce = (table: string): string =>
  `(SELECT coalesce(json_agg(x.document), '[]'::json) FROM
    (SELECT DISTINCT ON (code) document FROM ${table} WHERE status = 'approved'
      ORDER BY code, version DESC) x)`;

/** The law as one JSON value: the newest approved version of everything, and the office's place. */
export const LAW_SQL = `(SELECT json_build_object('packs', ${inForce('rule_pack')},
  'standards', ${inForce('standard')}, 'holidays', ${inForce('holiday_year')},
  'locality', (SELECT locality FROM office WHERE id = 'office')))`;
