import { DEFAULT_ROUTE, MATTERS, type Matter, type RouteStep } from '@app/domain';
import type { Sql } from '../sql';

export interface ApprovalRouteRow {
  readonly matter: Matter;
  readonly steps: readonly RouteStep[];
  /** 0: the office has set none, the default counts. */
  readonly revision: number;
}

/** The route of every matter. */
export async function listApprovalRoutes(sql: Sql): Promise<ApprovalRouteRow[]> {
  const { rows } = await sql.query<ApprovalRouteRow>(
    `SELECT matter, steps, revision FROM approval_route`,
  );
  return MATTERS.map(
    (matter) =>
      rows.find((row) => row.matter === matter) ?? { matter, steps: DEFAULT_ROUTE, revision: 0 },
  );
}

/** Sets the route of a matter; null when it was changed since `revision`. */
export async function setApprovalRoute(
  sql: Sql,
  { matter, steps, revision }: ApprovalRouteRow,
): Promise<ApprovalRouteRow | null> {
  const { rows } = await sql.query<ApprovalRouteRow>(
    revision === 0
      ? `INSERT INTO approval_route (matter, steps, revision) VALUES ($1, $2, 1 + $3::int)
         ON CONFLICT (matter) DO NOTHING RETURNING matter, steps, revision`
      : `UPDATE approval_route SET steps = $2, revision = revision + 1
         WHERE matter = $1 AND revision = $3 RETURNING matter, steps, revision`,
    [matter, JSON.stringify(steps), revision],
  );
  return rows.at(0) ?? null;
}
