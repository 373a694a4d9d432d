import { MANDATORY_FACTS, SCOPES, type Scope, type WaiverTarget } from '@app/domain';
import { ValidateIf } from 'class-validator';
import { ReasonedActDto } from '../acts';
import { IsId, IsListOf, IsOneOf, IsText } from '../platform';

const KINDS = ['fact', 'finding', 'signature'] as const;

/** Needed for one kind of target; checked wherever it is given. */
const ForKind = (kind: string): PropertyDecorator =>
  ValidateIf((of: { kind?: unknown }, value) => of.kind === kind || value !== undefined);

/** One thing to be accepted as missing: a fact, a finding of the plan, or a signature. */
export class WaiverTargetDto {
  /** @example "fact" */
  @IsOneOf(KINDS) kind: (typeof KINDS)[number];
  /**
   * Of a fact: its name.
   * @example "departure"
   */
  @ForKind('fact') @IsOneOf(MANDATORY_FACTS) fact?: string;
  /** Of a finding: `code@path`. */
  @ForKind('finding') @IsText({ max: 200 }) finding?: string;
  /** Of a signature: whose. */
  @ForKind('signature') @IsId() assignmentId?: string;
  @ForKind('signature') @IsOneOf(SCOPES) scope?: Scope;
}

/** 豁免 */
export class WaiverDto extends ReasonedActDto {
  /** @example [{"kind": "fact", "fact": "departure"}] */
  @IsListOf(() => WaiverTargetDto, { max: 100, min: 1 }) targets: WaiverTargetDto[];
}

/** A checked target in the domain's words. */
export function waiverTargetOf(dto: WaiverTargetDto): WaiverTarget {
  const { kind, fact = '', finding = '', assignmentId = '', scope = 'plan' } = dto;
  if (kind === 'fact') return { kind, fact };
  return kind === 'finding' ? { kind, finding } : { kind, assignmentId, scope };
}
