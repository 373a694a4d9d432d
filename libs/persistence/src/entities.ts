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
];
