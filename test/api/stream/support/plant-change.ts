import type { ChangeAudience, ChangeDetail, ChangeTopic } from '@app/domain';
import type { Sql } from '@app/persistence';

export interface PlantedChange {
  readonly topic: ChangeTopic;
  readonly audience?: ChangeAudience;
  readonly receptionId?: string;
  readonly assignmentId?: string;
  readonly userId?: string;
  readonly detail?: ChangeDetail;
  /** So many lines of the same. */
  readonly times?: number;
}

/** Puts lines into the feed as an act does. */
export async function plantChange(sql: Sql, line: PlantedChange): Promise<void> {
  const { topic, audience = 'whole', receptionId, assignmentId, userId, detail = {} } = line;
  await sql.query(
    `INSERT INTO change_feed (tx, kind, topic, audience, reception_id, assignment_id, user_id, detail)
     SELECT (pg_current_xact_id()::text)::bigint, 'test', $1, $2, $3::uuid, $4::uuid, $5::uuid, $6::jsonb
     FROM generate_series(1, $7::int)`,
    [
      topic,
      audience,
      receptionId ?? null,
      assignmentId ?? null,
      userId ?? null,
      JSON.stringify(detail),
      line.times ?? 1,
    ],
  );
}
