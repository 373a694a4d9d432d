import { AssignmentEntity } from '../../assignments/assignment.entity';
import { HandoverEntity } from '../../assignments/handover.entity';
import { SignatureEntity } from '../../assignments/signature.entity';
import { FollowUpEntity } from '../../receptions/follow-up.entity';
import { ItineraryItemEntity } from '../../receptions/itinerary-item.entity';
import { ReceptionEntity } from '../../receptions/reception.entity';
import { domainColumns, jsonList } from './domain-rows';

/** The reception of alias `r` as the domain knows it. */
export const RECEPTION_JSON = `(SELECT row_to_json(x) FROM (SELECT ${domainColumns(
  ReceptionEntity,
  'r',
  ['auditSeq', 'auditHash', 'letterKey'],
)}) x)`;

/** Of follow-up `f`, where it asks the other side for facts of reception `r`: that reception. */
export const INQUIRY_OF = `CASE WHEN f.kind = 'inquiry' THEN ${RECEPTION_JSON} END`;

/** Rows of one table of reception `r` as the domain knows them. */
const rowsOf = (
  entity: abstract new () => object,
  table: string,
  order: string,
  where = 'true',
): string =>
  jsonList(
    `SELECT ${domainColumns(entity, 't')} FROM ${table} t
      WHERE t.reception_id = r.id AND ${where} ORDER BY ${order}`,
  );

/** What a gate reads (`GateView` of libs/domain): sums and signatures, never single tasks. */
export const GATE_VIEW_COLUMNS = `${RECEPTION_JSON} AS reception,
  ${rowsOf(ItineraryItemEntity, 'itinerary_item', 't.position')} AS items,
  ${rowsOf(AssignmentEntity, 'assignment', 't.department_code, t.generation')} AS assignments,
  ${rowsOf(SignatureEntity, 'signature', 't.at', `t.status = 'standing'`)} AS signatures,
  ${rowsOf(FollowUpEntity, 'follow_up', 't.opened_at')} AS "followUps",
  ${rowsOf(HandoverEntity, 'handover', 't.id')} AS handovers`;
