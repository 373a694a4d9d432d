import type { SeenContent } from '@app/domain';

/** What a person acknowledged of a task, and what it says now. */
export interface SeenAndNow {
  readonly seen: SeenContent;
  readonly now: SeenContent;
  /** Titles of the items either names, by key. */
  readonly items: Readonly<Record<string, string>>;
}

const ms = (column: string): string => `(extract(epoch FROM ${column}) * 1000)::bigint`;

/**
 * Of a task `t` that asks for its 签收 again: what was acknowledged and what it says now, as JSON; NULL
 * where nothing was acknowledged yet, or nothing is asked.
 */
export const SEEN_AND_NOW = `CASE WHEN t.acknowledged_content IS NOT NULL
    AND t.acknowledged_hash IS DISTINCT FROM t.content_hash
  THEN json_build_object('seen', t.acknowledged_content,
    'now', json_build_object('itemKey', t.item_key, 'what', t.what, 'standard', t.standard,
      'cautions', t.cautions, 'place', t.place, 'contact', t.contact,
      'contactPhone', t.contact_phone, 'phase', t.phase, 'checklist', t.checklist,
      'handoverTo', t.handover_to, 'handoverTask', t.handover_task,
      'repeatEvery', t.repeat_every, 'repeatItem', t.repeat_item, 'atItem', t.at_item,
      'due', ${ms('t.due')}, 'opensAt', ${ms('t.opens_at')}),
    'items', (SELECT coalesce(json_object_agg(ii.key, ii.title), '{}'::json)
      FROM itinerary_item ii WHERE ii.reception_id = t.reception_id
        AND ii.key IN (t.item_key, t.acknowledged_content->>'itemKey')))
  END`;
