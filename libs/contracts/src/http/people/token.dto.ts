import { IsText, IsWhole, isText, rule } from '../platform';

/** A new personal token for scripts. */
export class CreateTokenDto {
  /** @example "nightly export" */
  @IsText({ max: 80 })
  name: string;

  /**
   * Permissions the token carries; a part of one's own.
   * @example ["reception.read"]
   */
  @rule(
    'scopes',
    { code: 'value.unknown' },
    (v) => Array.isArray(v) && v.length > 0 && v.length <= 100 && v.every(isText),
  )
  scopes: string[];

  /**
   * Days until it expires, 1 to 365.
   * @example 30
   */
  @IsWhole({ min: 1, max: 365 })
  days: number;
}

export class TokenDto {
  id: string;
  name: string;
  scopes: string[];
  createdAt: Date;
  expiresAt: Date;
  lastUsedAt: Date | null;
}

export class NewTokenDto extends TokenDto {
  /** Shown once; send it as `Authorization: Bearer ybp_…`. */
  secret: string;
}
