import { IsLogin, IsText, rule, rules, isText } from '../platform';

/** Shortest and longest password, in characters. Length protects; rules about signs do not. */
export const PASSWORD_LENGTH = { min: 10, max: 200 } as const;

const IsPassword = (): PropertyDecorator =>
  rules(
    rule('passwordType', { code: 'field.type' }, isText),
    rule(
      'passwordMin',
      { code: 'text.too-short', min: PASSWORD_LENGTH.min },
      (v) => !isText(v) || Array.from(v).length >= PASSWORD_LENGTH.min,
    ),
    rule(
      'passwordMax',
      { code: 'text.too-long', max: PASSWORD_LENGTH.max },
      (v) => !isText(v) || v.length <= PASSWORD_LENGTH.max,
    ),
  );

/** Signing in. */
export class SignInDto {
  /** @example "office" */
  @IsText({ max: 64 })
  login: string;

  /** @example "five words nobody would guess" */
  @IsText({ max: 200 })
  password: string;
}

/** A new password of one's own. */
export class ChangePasswordDto {
  /** The present password. */
  @IsText({ max: 200 })
  present: string;

  /**
   * The new one, 10 to 200 characters.
   * @example "five words nobody would guess"
   */
  @IsPassword()
  next: string;
}

/** The first administrator of an empty installation. */
export class SetupDto {
  /** The part of the set-up link after `#`. */
  @IsText({ max: 100 })
  token: string;

  /** @example "admin" */
  @IsLogin()
  login: string;

  /** @example "李管理" */
  @IsText({ max: 60 })
  name: string;

  @IsPassword()
  password: string;
}

export class SetupStateDto {
  /** Whether a one-time set-up link is waiting to be used. */
  open: boolean;
}

/** A person somebody acts for, or who acts for him. */
export class StandInDto {
  userId: string;
  name: string;
  role: string;
  departmentId: string | null;
}

/** Who is signed in, and what he may do. */
export class SessionDto {
  userId: string;
  login: string;
  name: string;
  /** 职务 */
  title: string | null;
  /** @example "officer" */
  role: string;
  departmentId: string | null;
  /** @example "交通" */
  departmentName: string | null;
  /** @example "某市接待办公室" */
  officeName: string;
  /** Zone of the office (IANA). @example "Asia/Shanghai" */
  officeZone: string;
  /** True where everything shown is invented. */
  demo: boolean;
  /** @example "zh" */
  language: string;
  /** True: everything but setting a password of one's own is refused. */
  mustChangePassword: boolean;
  /** Routes this person may use, by permission. */
  permissions: string[];
  /** People who are away now and for whom this person acts. */
  standsFor: StandInDto[];
  /** Who acts for this person now, while he is away. */
  substitutes: StandInDto[];
}

/** One signed-in browser. */
export class SessionRowDto {
  id: string;
  createdAt: Date;
  lastSeenAt: Date;
  expiresAt: Date;
  /** What the browser calls itself. */
  agent: string | null;
  /** Whether it is the one asking. */
  current: boolean;
}
