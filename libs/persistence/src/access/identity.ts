/** A person as the api needs him with every request: who, what, and whom he stands in for now. */
export interface Identity {
  readonly userId: string;
  readonly login: string;
  readonly name: string;
  readonly title: string | null;
  readonly role: string;
  readonly departmentId: string | null;
  readonly language: string;
  readonly mustChangePassword: boolean;
  readonly standsFor: readonly StandsFor[];
}

export interface StandsFor {
  readonly userId: string;
  readonly name: string;
  readonly role: string;
  readonly departmentId: string | null;
}

/** Columns of an `Identity` for a query over `app_user u`: one statement, substitutions included. */
export const IDENTITY_COLUMNS = `
  u.id AS "userId", u.login, u.name, u.title, u.role, u.department_id AS "departmentId",
  u.language, u.must_change_password AS "mustChangePassword",
  COALESCE((
    SELECT jsonb_agg(jsonb_build_object('userId', a.id, 'name', a.name, 'role', a.role,
                                        'departmentId', a.department_id) ORDER BY a.id)
    FROM substitute b JOIN app_user a ON a.id = b.absent_user_id AND a.active
    WHERE b.substitute_user_id = u.id AND b.ended_at IS NULL
      AND b.starts_at <= clock_timestamp() AND b.ends_at > clock_timestamp()
  ), '[]'::jsonb) AS "standsFor"`;

/** Takes the identity out of a wider row. */
export const identityIn = (row: Identity): Identity => ({
  userId: row.userId,
  login: row.login,
  name: row.name,
  title: row.title,
  role: row.role,
  departmentId: row.departmentId,
  language: row.language,
  mustChangePassword: row.mustChangePassword,
  standsFor: row.standsFor,
});
