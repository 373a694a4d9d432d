import { AMENDMENT_SOURCES } from '@app/domain';
import type { AmendmentSource, DecisionClock, PlanEdit } from '@app/domain';
import { instantOf, ReasonedActDto } from '../acts';
import { IsFlag, IsId, IsInstant, IsOneOf, IsPart, Nullable, Optional } from '../platform';
import { IsPlanEdits, planEditsOf, type PlanEditDto } from '../plans';

const FALLBACKS = ['publish', 'drop', 'none'] as const;

/** By when it is decided, by whom then, and what happens when nobody does (F52). */
export class DecisionClockDto {
  /** @example "2026-05-13T15:00:00+02:00" */
  @IsInstant() decideBy: string;
  /** Decides when the time has run out; the office head when left out. */
  @Nullable() @IsId() deputyId?: string | null;
  /**
   * What happens by itself at `fallbackAt`. `publish` is safe for times only.
   * @example "none"
   */
  @Optional() @IsOneOf(FALLBACKS) fallback?: (typeof FALLBACKS)[number];
  /** @example "2026-05-13T15:30:00+02:00" */
  @Nullable() @IsInstant() fallbackAt?: string | null;
}

/** 提出变更: typed edits on the plan in force. Nothing moves until it is approved. */
export class ProposeAmendmentDto extends ReasonedActDto {
  /**
   * In order, all or none.
   * @example [{"op": "move-item", "item": "flight", "by": "PT90M"}]
   */
  @IsPlanEdits() edits: PlanEditDto[];
  /** 推演: a copy to look at; it waits for nobody. */
  @Optional() @IsFlag() whatIf?: boolean;
  @Nullable() @IsPart(() => DecisionClockDto) clock?: DecisionClockDto | null;
  /**
   * Where it comes from, as the office says; of others it follows from who they are.
   * @example "office"
   */
  @Optional() @IsOneOf(AMENDMENT_SOURCES) source?: AmendmentSource;
}

/** A checked proposal in the domain's words. */
export function proposalOf({ edits, whatIf, clock, source, reason }: ProposeAmendmentDto): {
  readonly edits: readonly PlanEdit[];
  readonly reason: string;
  readonly whatIf: boolean;
  readonly clock: DecisionClock | null;
  readonly source?: AmendmentSource;
} {
  return {
    edits: planEditsOf(edits),
    reason,
    whatIf: whatIf ?? false,
    clock: clock ? clockOf(clock) : null,
    ...(source === undefined ? {} : { source }),
  };
}

const clockOf = (clock: DecisionClockDto): DecisionClock => ({
  decideBy: instantOf(clock.decideBy),
  deputyId: clock.deputyId ?? null,
  fallback: clock.fallback ?? 'none',
  fallbackAt: instantOf(clock.fallbackAt) ?? null,
});
