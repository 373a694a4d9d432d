import {
  ApprovalEntity,
  AssignmentEntity,
  FollowUpEntity,
  ItineraryItemEntity,
  PlanVersionEntity,
  ReceptionEntity,
  SignatureEntity,
  TaskEntity,
} from '@app/persistence';
import { tableMap } from './row-map';

/** The tables a reception's world is made of. */
export const TABLES = {
  reception: tableMap(ReceptionEntity, ['auditSeq', 'auditHash', 'letterKey']),
  items: tableMap(ItineraryItemEntity),
  assignments: tableMap(AssignmentEntity),
  tasks: tableMap(TaskEntity),
  signatures: tableMap(SignatureEntity),
  approvals: tableMap(ApprovalEntity),
  followUps: tableMap(FollowUpEntity),
  planVersions: tableMap(PlanVersionEntity),
} as const;

export type ListName = Exclude<keyof typeof TABLES, 'reception'>;
export const LISTS: readonly ListName[] = [
  'items',
  'assignments',
  'tasks',
  'signatures',
  'approvals',
  'followUps',
  'planVersions',
];
