import { ROLES, type Role, type RouteStep } from '@app/domain';
import { ActDto } from '../acts';
import { IsId, IsOneOf, IsPart, IsText, Nullable, Optional } from '../platform';
import { isText, rule } from '../platform/rule';

const PERSONS = ['leaderInCharge', 'coordinator'] as const;

export class ApproveDto extends ActDto {
  /** @example "同意" */
  @Nullable() @IsText({ max: 1000, multiline: true }) remark?: string | null;
  /** Of a proposed change: `previewHash` as it was read. */
  @Optional() @IsText({ max: 64 }) previewHash?: string;
}

export class WithdrawApprovalDto extends ActDto {
  /** @example "方案需补充" */
  @Nullable() @IsText({ max: 1000, multiline: true }) reason?: string | null;
}

/** One who is to decide: exactly one of the three. */
export class ApproverDto {
  @Optional() @IsId() userId?: string;
  /** @example "leader" */
  @Optional() @IsOneOf(ROLES) role?: Role;
  /** One the reception names. */
  @Optional() @IsOneOf(PERSONS) person?: (typeof PERSONS)[number];
}

const NamesOne = (): PropertyDecorator =>
  rule('namesOne', { code: 'approver.one' }, (v) => {
    if (typeof v !== 'object' || v === null || Array.isArray(v)) return true;
    return Object.values(v).filter(isText).length === 1;
  });

/** 加签: somebody decides before the one whose turn it is. */
export class AddApproverDto extends ActDto {
  /** @example {"role": "leader"} */
  @IsPart(() => ApproverDto) @NamesOne() approver: ApproverDto;
}

/** A checked approver as a station of a route. */
export function routeStepOf({ userId, role, person }: ApproverDto): RouteStep {
  if (userId !== undefined) return { userId };
  return role === undefined ? { person: person ?? 'leaderInCharge' } : { role };
}
