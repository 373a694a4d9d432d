import { ReceptionEntity } from './receptions/reception.entity';
import { ItineraryItemEntity } from './receptions/itinerary-item.entity';
import { FollowUpEntity } from './receptions/follow-up.entity';
import { AssignmentEntity } from './assignments/assignment.entity';
import { TaskEntity } from './assignments/task.entity';
import { HandoverEntity } from './assignments/handover.entity';
import { SignatureEntity } from './assignments/signature.entity';
import { AmendmentEntity } from './amendments/amendment.entity';
import { ApprovalEntity } from './approvals/approval.entity';
import { PlanVersionEntity } from './plans/plan-version.entity';
import { PlanDraftEntity } from './plans/plan-draft.entity';
import { PlanDraftRevisionEntity } from './plans/plan-draft-revision.entity';
import { PlanRemarkEntity } from './plans/plan-remark.entity';
import { MeetingEntity } from './meetings/meeting.entity';
import { MeetingDecisionEntity } from './meetings/meeting-decision.entity';
import { NoticeEntity } from './notices/notice.entity';
import { DeliveryEntity } from './notices/delivery.entity';
import { WakeEntity } from './door/wake.entity';
import { StoredAnswerEntity } from './door/stored-answer.entity';
import { ChangeFeedEntity } from './door/change-feed.entity';
import { AuditEntryEntity } from './audit/audit-entry.entity';
import { AccessTokenEntity } from './access/access-token.entity';
import { LoginAttemptEntity } from './access/login-attempt.entity';
import { UserSessionEntity } from './access/user-session.entity';
import { GuestEntity } from './guests/guest.entity';
import { AttachmentEntity } from './attachments/attachment.entity';
import { HookCallEntity } from './hooks/hook-call.entity';
import { ApprovalRouteEntity } from './office/approval-route.entity';
import { OfficeEntity } from './office/office.entity';
import { HolidayYearEntity } from './law/holiday-year.entity';
import { MinorLimitEntity } from './law/minor-limit.entity';
import { RulePackEntity } from './law/rule-pack.entity';
import { StandardEntity } from './law/standard.entity';
import { DisplayEntity } from './displays/display.entity';
import { AppUserEntity } from './people/app-user.entity';
import { BoardLookEntity } from './people/board-look.entity';
import { UserSettingEntity } from './people/user-setting.entity';
import { DepartmentEntity } from './people/department.entity';
import { SubstituteEntity } from './people/substitute.entity';
import { ReceptionKeyEntity } from './sealing/reception-key.entity';
import { SopTemplateEntity } from './templates/sop-template.entity';
import { TrustedIssuerEntity } from './templates/trusted-issuer.entity';

/** Every table of the product. A new entity is added here, and nowhere else. */
export const ENTITIES = [
  OfficeEntity,
  ApprovalRouteEntity,
  DepartmentEntity,
  AppUserEntity,
  SubstituteEntity,
  UserSessionEntity,
  AccessTokenEntity,
  DisplayEntity,
  BoardLookEntity,
  UserSettingEntity,
  LoginAttemptEntity,
  ReceptionKeyEntity,
  AuditEntryEntity,
  GuestEntity,
  AttachmentEntity,
  ReceptionEntity,
  ItineraryItemEntity,
  FollowUpEntity,
  AssignmentEntity,
  TaskEntity,
  HandoverEntity,
  SignatureEntity,
  ApprovalEntity,
  AmendmentEntity,
  PlanVersionEntity,
  PlanDraftEntity,
  PlanDraftRevisionEntity,
  PlanRemarkEntity,
  MeetingEntity,
  MeetingDecisionEntity,
  SopTemplateEntity,
  TrustedIssuerEntity,
  NoticeEntity,
  DeliveryEntity,
  WakeEntity,
  StoredAnswerEntity,
  HookCallEntity,
  ChangeFeedEntity,
  RulePackEntity,
  StandardEntity,
  MinorLimitEntity,
  HolidayYearEntity,
];
