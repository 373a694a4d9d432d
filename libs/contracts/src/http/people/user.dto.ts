import { ROLES } from '@app/domain';
import {
  FlagInQuery,
  IsEmailAddress,
  IsFlag,
  IsId,
  IsLogin,
  IsOneOf,
  IsPhone,
  IsText,
  Nullable,
  Optional,
  PageQueryDto,
} from '../platform';

const LANGUAGES = ['zh', 'en'] as const;

/** A new person with an account. */
export class CreateUserDto {
  /** @example "interpreters.head" */
  @IsLogin()
  login: string;

  /** @example "王小明" */
  @IsText({ max: 60 })
  name: string;

  /**
   * 职务
   * @example "翻译组组长"
   */
  @Nullable()
  @IsText({ max: 80 })
  title?: string | null;

  /** 手机 */
  @Nullable()
  @IsPhone()
  phone?: string | null;

  /** 值班电话 */
  @Nullable()
  @IsPhone()
  dutyPhone?: string | null;

  @Nullable()
  @IsEmailAddress()
  email?: string | null;

  /** @example "departmentHead" */
  @IsOneOf(ROLES)
  role: string;

  /** Required for the roles of a department. */
  @Nullable()
  @IsId()
  departmentId?: string | null;

  @Optional()
  @IsOneOf(LANGUAGES)
  language?: string;
}

/** Changes of a person; what is left out stays, `null` empties. */
export class ChangeUserDto {
  @Optional()
  @IsText({ max: 60 })
  name?: string;

  @Nullable()
  @IsText({ max: 80 })
  title?: string | null;

  @Nullable()
  @IsPhone()
  phone?: string | null;

  @Nullable()
  @IsPhone()
  dutyPhone?: string | null;

  @Nullable()
  @IsEmailAddress()
  email?: string | null;

  @Optional()
  @IsOneOf(ROLES)
  role?: string;

  @Nullable()
  @IsId()
  departmentId?: string | null;

  @Optional()
  @IsOneOf(LANGUAGES)
  language?: string;

  /** False closes the account: sessions and tokens end at once. */
  @Optional()
  @IsFlag()
  active?: boolean;
}

export class UserQueryDto extends PageQueryDto {
  /** Part of a name or a login. */
  @Optional()
  @IsText({ max: 60 })
  search?: string;

  @Optional()
  @IsOneOf(ROLES)
  role?: string;

  @Optional()
  @IsId()
  departmentId?: string;

  @Optional()
  @FlagInQuery()
  @IsFlag()
  active?: boolean;
}

export class UserDto {
  id: string;
  login: string;
  name: string;
  title: string | null;
  phone: string | null;
  dutyPhone: string | null;
  email: string | null;
  role: string;
  departmentId: string | null;
  language: string;
  active: boolean;
  mustChangePassword: boolean;
  revision: number;
}

export class UserPageDto {
  items: UserDto[];
  nextCursor: string | null;
}

/** A password that is good for one sign-in; it is shown once. */
export class OneTimePasswordDto {
  login: string;
  /** Null in a repeated answer: it was shown already. */
  oneTimePassword: string | null;
  /** When it stops to count. */
  expiresAt: Date | string;
}

export class NewUserDto extends UserDto {
  /** Null in a repeated answer: it was shown already. */
  oneTimePassword: string | null;
}

export class DirectoryQueryDto {
  /** Part of a name. */
  @Optional()
  @IsText({ max: 60 })
  search?: string;

  @Optional()
  @IsId()
  departmentId?: string;
}

/** A colleague, for choosing a person. */
export class ColleagueDto {
  id: string;
  name: string;
  title: string | null;
  role: string;
  departmentId: string | null;
}
