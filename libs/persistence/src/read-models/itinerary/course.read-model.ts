import type { CourseItem, ItineraryItem, Pace, PlanItem } from '@app/domain';
import { ItineraryItemEntity } from '../../receptions/itinerary-item.entity';
import type { Sql } from '../../sql';
import { domainColumns, jsonList } from '../scope/domain-rows';

/** What the expected course of an itinerary is computed from: all of it, whoever reads. */
export interface CourseRows {
  readonly now: Date;
  readonly status: string;
  readonly workSince: Date | null;
  readonly pace: Pace;
  readonly items: readonly ItineraryItem[];
  readonly plan: readonly (CourseItem & Pick<PlanItem, 'companions'>)[];
}

/** One statement; the reader's rights are asked before. */
export async function loadCourse(sql: Sql, receptionId: string): Promise<CourseRows | null> {
  const { rows } = await sql.query<CourseRows>(
    `SELECT date_trunc('milliseconds', clock_timestamp()) AS now, r.status,
       r.work_since AS "workSince", r.pace,
       ${jsonList(`SELECT ${domainColumns(ItineraryItemEntity, 't')} FROM itinerary_item t
          WHERE t.reception_id = r.id AND t.status <> 'removed' ORDER BY t.position`)} AS items,
       (SELECT coalesce(jsonb_agg(jsonb_build_object('key', i->'key', 'kind', i->'kind',
            'companions', coalesce(i->'companions', '[]'))
            || CASE WHEN i ? 'hardness' THEN jsonb_build_object('hardness', i->'hardness') ELSE '{}' END
            || CASE WHEN i ? 'travelMinutes'
               THEN jsonb_build_object('travelMinutes', i->'travelMinutes') ELSE '{}' END), '[]')
          FROM plan_version v CROSS JOIN LATERAL jsonb_array_elements(v.document->'items') i
          WHERE v.reception_id = r.id AND v.number = r.plan_version) AS plan
     FROM reception r WHERE r.id = $1`,
    [receptionId],
  );
  return rows[0] ?? null;
}
