import type { InboxBucket, InboxKind } from '@app/domain';
import type { Sql } from '../../sql';
import { INQUIRY_OF } from '../scope/gate-view.sql';
import { TASK_PLACE } from '../tasks/task-asked.sql';
import { SEEN_AND_NOW } from '../tasks/personal-diff.sql';
import { Parameters } from '../scope/parameters';
import type { ReadScope } from '../scope/read-scope';
import { titleFor } from '../scope/visible.sql';
import { ASKED, DECLARED, OBJECTED } from './inbox-asked.sql';
import { principalsJson } from './inbox-counts.read-model';
import type { InboxRow } from './inbox-row';
import { BUCKET, OWED } from './inbox-sources.sql';

export interface InboxPage {
  readonly now: Date;
  readonly bucket?: InboxBucket;
  readonly kinds?: readonly InboxKind[];
  readonly receptionId?: string;
  /** `place` of the last row of the page before. */
  readonly after: readonly unknown[] | null;
  readonly limit: number;
}

/** Sorts what has no date behind everything that has one. */
const NEVER = '9000000000000000';

const DUE_KEY = `coalesce((extract(epoch FROM owed.due) * 1000000)::bigint, ${NEVER})`;
const URGENCY_KEY = `CASE r.urgency WHEN 'emergency' THEN 0 WHEN 'urgent' THEN 1 ELSE 2 END`;

/** Overdue first, then by due time, then by urgency; what has no date last; equal ones keep a stable order. */
const ORDER_KEY = `(CASE WHEN b.bucket = 'overdue' THEN 0 ELSE 1 END), ${DUE_KEY}, (${URGENCY_KEY}),
  (owed.kind || owed.id || coalesce(owed.scope, ''))`;

/** The legal basis that was given for a 不适用. */
const BASIS = `dd.declared->>'basis'`;

const columns = (title: string): string => `owed.kind, owed.id, b.bucket, owed.due,
  r.id AS "receptionId", r.code AS "receptionCode", ${title} AS "receptionTitle",
  r.stage AS "receptionStage", r.urgency, r.zone,
  a.id AS "assignmentId", a.department_code AS "departmentCode", d.name_zh AS "departmentName",
  a.package_version AS "packageVersion", coalesce(t.what, f.what, m.reason, ${BASIS}) AS what, owed.scope, p.matter,
  f.kind AS "followUpKind", coalesce(t.status, p.status, f.status, m.status, CASE owed.kind WHEN 'declaration' THEN 'declared' WHEN 'objection' THEN 'objected' ELSE 'unsigned' END) AS status, t.phase,
  t.item_key AS "itemKey", ${TASK_PLACE} AS place, t.contact, t.contact_phone AS "contactPhone",
  t.acknowledge_by AS "acknowledgeBy", t.acknowledged_hash IS NOT DISTINCT FROM t.content_hash
    AND t.id IS NOT NULL AS acknowledged, t.doer_id AS "doerId", r.work_since AS "workSince",
  CASE WHEN owed.rank > 0 THEN owed.me_id END AS "forUserId",
  CASE WHEN owed.rank > 0 THEN (SELECT name FROM app_user WHERE id = owed.me_id) END AS "forUserName",
  coalesce(p.return_reason, t.reason, g.remark) AS reason, ${ASKED}, f.about, ${INQUIRY_OF} AS "inquiryOf", ${SEEN_AND_NOW} AS "seenAndNow",
  json_build_array(${ORDER_KEY}) AS position`;

/** What a person owes over all receptions, in the order he should do it. */
export async function listInbox(sql: Sql, scope: ReadScope, page: InboxPage): Promise<InboxRow[]> {
  const p = new Parameters();
  const after = page.after ?? [null, null, null, null];
  const asked = [page.bucket ?? null, page.kinds ?? null, page.receptionId ?? null];
  [principalsJson(scope), page.now, ...asked, ...after, page.limit].forEach((v) => p.add(v));
  const { rows } = await sql.query<InboxRow>(
    `${OWED}
     SELECT ${columns(titleFor(p, scope))} FROM owed JOIN reception r ON r.id = owed.reception_id
     CROSS JOIN LATERAL (SELECT ${BUCKET} AS bucket) b
     LEFT JOIN assignment a ON a.id = owed.assignment_id
     LEFT JOIN department d ON d.id = a.department_id
     LEFT JOIN task t ON t.id = owed.task_id
     LEFT JOIN approval p ON p.id = owed.approval_id
     LEFT JOIN follow_up f ON f.id = owed.follow_up_id
     LEFT JOIN amendment m ON (owed.kind = 'change' AND m.id = owed.id)
       OR (owed.kind = 'approval' AND p.subject ? 'amendment' AND m.approval_id = p.id)
     LEFT JOIN handover h ON owed.kind = 'handover' AND h.id = owed.id
     ${OBJECTED}
     ${DECLARED}
     WHERE ($3::text IS NULL OR b.bucket = $3)
       AND ($4::text[] IS NULL OR owed.kind = ANY ($4))
       AND ($5::uuid IS NULL OR owed.reception_id = $5)
       AND ($6::int IS NULL OR (${ORDER_KEY}) > ($6::int, $7::bigint, $8::int, $9::text))
     ORDER BY ${ORDER_KEY} LIMIT $10`,
    p.values,
  );
  return rows;
}
