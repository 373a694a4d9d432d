import { ApprovalRouteEntity } from './office/approval-route.entity';
import { OfficeEntity } from './office/office.entity';
import { AppUserEntity } from './people/app-user.entity';
import { DepartmentEntity } from './people/department.entity';
import { SubstituteEntity } from './people/substitute.entity';

/** Every table of the product. A new entity is added here, and nowhere else. */
export const ENTITIES = [
  OfficeEntity,
  ApprovalRouteEntity,
  DepartmentEntity,
  AppUserEntity,
  SubstituteEntity,
];
