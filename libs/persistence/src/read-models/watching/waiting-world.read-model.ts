import type { Directory, World } from '@app/domain';
import { NO_ROWS } from '@app/domain';
import { ApprovalEntity } from '../../approvals/approval.entity';
import { AssignmentEntity } from '../../assignments/assignment.entity';
import { HandoverEntity } from '../../assignments/handover.entity';
import { SignatureEntity } from '../../assignments/signature.entity';
import { TaskEntity } from '../../assignments/task.entity';
import { FollowUpEntity } from '../../receptions/follow-up.entity';
import { ItineraryItemEntity } from '../../receptions/itinerary-item.entity';
import type { Sql } from '../../sql';
import type { ProposalRow } from './change-waits';
import { domainColumns, jsonList } from '../scope/domain-rows';
import { RECEPTION_JSON } from '../scope/gate-view.sql';
import { Parameters } from '../scope/parameters';
import type { Person } from '../scope/person.sql';
import type { ReadScope } from '../scope/read-scope';
import {
  knownReception,
  ownAssignment,
  readableAssignment,
  wholeReception,
} from '../scope/visible.sql';
import { OWED_TASK } from '../scope/owed-task.sql';

/** As much of a reception as the person may read, for the deadlines of libs/domain. */
export interface WaitingWorld {
  readonly world: World;
  readonly directory: Directory;
  readonly people: readonly (Person & {
    readonly role: string;
    readonly departmentId: string | null;
  })[];
  /** The other side of hand-overs, where it is another department's. */
  readonly partners: World['assignments'];
  /** Open ones: all of them, or his own. */
  readonly proposals: readonly ProposalRow[];
  readonly whole: boolean;
  readonly now: Date;
}

/** Hand-overs in which a department of the reader gives or takes. */
const handoverRows = (p: Parameters, scope: ReadScope): string =>
  jsonList(`SELECT ${domainColumns(HandoverEntity, 't')} FROM handover t
    WHERE t.reception_id = r.id AND t.status = 'open' AND (${wholeReception(p, scope)}
      OR EXISTS (SELECT 1 FROM assignment a
        WHERE a.id IN (t.assignment_id, t.to_assignment_id) AND ${ownAssignment(p, scope)}))`);

/** The other side of those, where it is not his to read. */
const partnerRows = (p: Parameters, scope: ReadScope): string =>
  jsonList(`SELECT ${domainColumns(AssignmentEntity, 'a')} FROM assignment a
    WHERE a.reception_id = r.id AND a.status = 'active' AND NOT ${readableAssignment(p, scope)}
      AND EXISTS (SELECT 1 FROM handover h JOIN assignment own
        ON own.id IN (h.assignment_id, h.to_assignment_id) AND ${ownAssignment(p, scope, 'own')}
        WHERE h.status = 'open' AND a.id IN (h.assignment_id, h.to_assignment_id))`);

/** Whoever may be waited for, with the number to call. */
const PEOPLE = jsonList(`SELECT u.id, u.name, u.title, coalesce(u.duty_phone, u.phone) AS phone,
    u.role, u.department_id AS "departmentId" FROM app_user u WHERE u.active
    AND (u.department_id IS NULL
      OR u.department_id IN (SELECT department_id FROM assignment WHERE reception_id = r.id)
      OR u.id::text IN (SELECT m.clock->>'deputyId' FROM amendment m WHERE m.reception_id = r.id))`);

/** Without texts of edits and plans, which may be large. */
const proposalRows = (p: Parameters, scope: ReadScope): string =>
  jsonList(`SELECT t.id, t.number, t.status, t.reason, t.approval_id AS "approvalId", t.clock, t.fired,
      (extract(epoch FROM t.proposed_at) * 1000)::bigint AS "proposedAt",
      jsonb_build_object('weight', t.preview->>'weight') AS preview
    FROM amendment t WHERE t.reception_id = r.id
      AND t.status IN ('proposed', 'submitted', 'returned')
      AND (${wholeReception(p, scope)} OR t.proposed_by = ANY (${p.add(scope.userIds)}::uuid[]))
    ORDER BY t.number`);

/** One statement. Null when the person may not know of the reception. */
export async function loadWaitingWorld(
  sql: Sql,
  scope: ReadScope,
  receptionId: string,
): Promise<WaitingWorld | null> {
  const p = new Parameters();
  const whole = wholeReception(p, scope);
  const packages = `assignment a ON a.id = t.assignment_id AND ${readableAssignment(p, scope)}`;
  const of = 't.reception_id = r.id';
  type Row = Omit<World, 'planVersions' | 'draft'> &
    Pick<WaitingWorld, 'people' | 'partners' | 'proposals' | 'whole' | 'now'>;
  const { rows } = await sql.query<Row>(
    `SELECT ${RECEPTION_JSON} AS reception, ${whole} AS whole,
       date_trunc('milliseconds', clock_timestamp()) AS now,
       ${jsonList(`SELECT ${domainColumns(AssignmentEntity, 'a')} FROM assignment a
          WHERE a.reception_id = r.id AND a.status = 'active' AND ${readableAssignment(p, scope)}`)}
         AS assignments,
       ${jsonList(`SELECT ${domainColumns(TaskEntity, 't')} FROM task t JOIN ${packages}
          WHERE ${of} AND (${OWED_TASK} OR t.status = 'returned')`)}
         AS tasks,
       ${jsonList(`SELECT ${domainColumns(SignatureEntity, 't')} FROM signature t JOIN ${packages}
          WHERE ${of} AND t.status = 'standing'`)} AS signatures,
       ${jsonList(`SELECT ${domainColumns(ItineraryItemEntity, 't')} FROM itinerary_item t
          WHERE ${of} AND ${whole} ORDER BY t.position`)} AS items,
       ${jsonList(`SELECT ${domainColumns(ApprovalEntity, 't')} FROM approval t
          WHERE ${of} AND t.status = 'pending' AND ${whole}`)} AS approvals,
       ${jsonList(`SELECT ${domainColumns(FollowUpEntity, 't')} FROM follow_up t
          WHERE ${of} AND t.status = 'open' AND (${whole} OR EXISTS (SELECT 1 FROM assignment a
            WHERE a.id = t.assignment_id AND ${ownAssignment(p, scope)}))`)} AS "followUps",
       ${handoverRows(p, scope)} AS handovers, ${partnerRows(p, scope)} AS partners,
       ${proposalRows(p, scope)} AS proposals,
       ${PEOPLE} AS people
     FROM reception r WHERE r.id = ${p.add(receptionId)} AND ${knownReception(p, scope)}`,
    p.values,
  );
  const [row] = rows;
  if (!row) return null;
  const { people, partners, proposals, now, whole: all, ...part } = row;
  return {
    world: { ...NO_ROWS, ...part },
    directory: {
      people: people.map((u) => ({
        userId: u.id,
        role: u.role as Directory['people'][number]['role'],
        departmentId: u.departmentId,
      })),
      departments: [],
      routes: {},
      substitutes: {},
    },
    people,
    partners,
    proposals,
    whole: all,
    now,
  };
}
