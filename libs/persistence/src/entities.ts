import { ReceptionEntity } from './receptions/reception.entity';
import { ItineraryItemEntity } from './receptions/itinerary-item.entity';
import { FollowUpEntity } from './receptions/follow-up.entity';
import { AssignmentEntity } from './assignments/assignment.entity';
import { TaskEntity } from './assignments/task.entity';
import { SignatureEntity } from './assignments/signature.entity';
import { ApprovalEntity } from './approvals/approval.entity';
import { PlanVersionEntity } from './plans/plan-version.entity';
import { PlanDraftEntity } from './plans/plan-draft.entity';
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
import { ApprovalRouteEntity } from './office/approval-route.entity';
import { OfficeEntity } from './office/office.entity';
import { AppUserEntity } from './people/app-user.entity';
import { DepartmentEntity } from './people/department.entity';
import { SubstituteEntity } from './people/substitute.entity';
import { ReceptionKeyEntity } from './sealing/reception-key.entity';

/** Every table of the product. A new entity is added here, and nowhere else. */
export const ENTITIES = [
  OfficeEntity,
  ApprovalRouteEntity,
  DepartmentEntity,
  AppUserEntity,
  SubstituteEntity,
  UserSessionEntity,
  AccessTokenEntity,
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
  SignatureEntity,
  ApprovalEntity,
  PlanVersionEntity,
  PlanDraftEntity,
  NoticeEntity,
  DeliveryEntity,
  WakeEntity,
  StoredAnswerEntity,
  ChangeFeedEntity,
];
