import {
  AmendmentEntity,
  ApprovalEntity,
  AssignmentEntity,
  FollowUpEntity,
  HandoverEntity,
  ItineraryItemEntity,
  MeetingDecisionEntity,
  MeetingEntity,
  PlanRemarkEntity,
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
  amendments: tableMap(AmendmentEntity),
  followUps: tableMap(FollowUpEntity),
  handovers: tableMap(HandoverEntity),
  planVersions: tableMap(PlanVersionEntity),
  remarks: tableMap(PlanRemarkEntity),
  meetings: tableMap(MeetingEntity),
  meetingDecisions: tableMap(MeetingDecisionEntity),
} as const;

export type ListName = Exclude<keyof typeof TABLES, 'reception'>;
export const LISTS: readonly ListName[] = [
  'items',
  'assignments',
  'tasks',
  'signatures',
  'approvals',
  'amendments',
  'followUps',
  'handovers',
  'planVersions',
  'remarks',
  // A decision points at its meeting.
  'meetings',
  'meetingDecisions',
];
