import type { Sql } from '../sql';
import type { UserSettingEntity } from './user-setting.entity';

export type UserSettings = Omit<UserSettingEntity, 'userId'>;

const AS_IT_COMES: UserSettings = {
  goesOn: true,
  views: [],
  email: true,
  quietFrom: null,
  quietUntil: null,
  summaryAt: null,
};

/** How this person wants it. */
export async function findUserSettings(sql: Sql, userId: string): Promise<UserSettings> {
  const { rows } = await sql.query<UserSettings>(
    `SELECT goes_on AS "goesOn", views, email, quiet_from AS "quietFrom", quiet_until AS "quietUntil",
       summary_at AS "summaryAt" FROM user_setting WHERE user_id = $1`,
    [userId],
  );
  return rows.at(0) ?? AS_IT_COMES;
}

/** From now on he wants it like this; all of it is replaced. */
export async function storeUserSettings(
  sql: Sql,
  userId: string,
  settings: UserSettings,
): Promise<void> {
  const { goesOn, views, email, quietFrom, quietUntil, summaryAt } = settings;
  await sql.query(
    `INSERT INTO user_setting (user_id, goes_on, views, email, quiet_from, quiet_until, summary_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7)
     ON CONFLICT (user_id) DO UPDATE SET goes_on = EXCLUDED.goes_on, views = EXCLUDED.views,
       email = EXCLUDED.email, quiet_from = EXCLUDED.quiet_from, quiet_until = EXCLUDED.quiet_until,
       summary_at = EXCLUDED.summary_at`,
    [userId, goesOn, JSON.stringify(views), email, quietFrom, quietUntil, summaryAt],
  );
}
