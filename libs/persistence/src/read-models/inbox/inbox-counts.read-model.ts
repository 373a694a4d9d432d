import { INBOX_BUCKETS, INBOX_KINDS, type InboxBucket, type InboxKind } from '@app/domain';
import type { Sql } from '../../sql';
import type { ReadScope } from '../scope/read-scope';
import { BUCKET, OWED } from './inbox-sources.sql';

export interface InboxCounts {
  readonly total: number;
  readonly byBucket: Readonly<Record<InboxBucket, number>>;
  readonly byKind: Readonly<Record<InboxKind, number>>;
}

/** How much a person owes, per bucket and per kind: one statement that loads no row. */
export async function countInbox(
  sql: Sql,
  scope: ReadScope,
  at: { readonly now: Date; readonly receptionId?: string },
): Promise<InboxCounts> {
  const { rows } = await sql.query<{ bucket: string | null; kind: string | null; n: number }>(
    `${OWED}, sorted AS (
       SELECT ${BUCKET} AS bucket, owed.kind FROM owed JOIN reception r ON r.id = owed.reception_id
       WHERE $3::uuid IS NULL OR owed.reception_id = $3)
     SELECT bucket, kind, count(*)::int AS n FROM sorted GROUP BY GROUPING SETS ((bucket), (kind))`,
    [principalsJson(scope), at.now, at.receptionId ?? null],
  );
  const of = <K extends string>(names: readonly K[], field: 'bucket' | 'kind') =>
    Object.fromEntries(
      names.map((name) => [name, rows.find((row) => row[field] === name)?.n ?? 0]),
    ) as Record<K, number>;
  const byBucket = of(INBOX_BUCKETS, 'bucket');
  const total = Object.values(byBucket).reduce((sum, n) => sum + n, 0);
  return { total, byBucket, byKind: of(INBOX_KINDS, 'kind') };
}

/** The principals as the statements read them: rank 0 is he himself. */
export const principalsJson = (scope: ReadScope): string =>
  JSON.stringify(
    scope.principals.map((p, rank) => ({
      rank,
      id: p.userId,
      role: p.role,
      department: p.departmentId,
    })),
  );
