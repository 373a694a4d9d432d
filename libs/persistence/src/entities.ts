import { AuditEntryEntity } from './audit/audit-entry.entity';
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
  ReceptionKeyEntity,
  AuditEntryEntity,
];
