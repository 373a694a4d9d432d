import { GUEST_GROUPS } from '@app/domain';
import {
  IsCode,
  IsFlag,
  IsListOfCodes,
  IsPhone,
  IsText,
  IsWhole,
  Nullable,
  Optional,
} from '../platform';

const MAX_ORDER = 100_000;

/** What a department may have beside its names. */
class DepartmentDetailsDto {
  /**
   * 值班电话
   * @example "000-5550-1011"
   */
  @Nullable()
  @IsPhone()
  dutyPhone?: string | null;

  /** Place in lists; a new one comes to the end when left out. */
  @Optional()
  @IsWhole({ min: 0, max: MAX_ORDER })
  sortOrder?: number;

  /**
   * Groups of guest fields its people read while it works on a reception.
   * @example ["identity"]
   */
  @Optional()
  @IsListOfCodes(GUEST_GROUPS)
  guestGroups?: string[];
}

/** A new department. One row: nothing else is needed. */
export class CreateDepartmentDto extends DepartmentDetailsDto {
  /**
   * Stable, for imports and for workflow ids.
   * @example "interpreters"
   */
  @IsCode()
  code: string;

  /** @example "翻译服务" */
  @IsText({ max: 60 })
  nameZh: string;

  /** @example "Interpreters" */
  @IsText({ max: 60 })
  nameEn: string;
}

/** Changes of a department; what is left out stays. */
export class ChangeDepartmentDto extends DepartmentDetailsDto {
  @Optional()
  @IsText({ max: 60 })
  nameZh?: string;

  @Optional()
  @IsText({ max: 60 })
  nameEn?: string;

  /** False closes it: it gets no new work, what it has stays. */
  @Optional()
  @IsFlag()
  active?: boolean;
}

export class DepartmentDto {
  id: string;
  code: string;
  nameZh: string;
  nameEn: string;
  dutyPhone: string | null;
  active: boolean;
  sortOrder: number;
  guestGroups: string[];
  revision: number;
}
