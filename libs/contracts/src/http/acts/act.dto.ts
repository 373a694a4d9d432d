import { readInstant, type OnBehalf } from '@app/domain';
import { IsId, IsInstant, IsOneOf, IsPart, Nullable, Optional } from '../platform';
import { IsReason } from './is-reason';

const MEANS = ['phone', 'meeting', 'paper'] as const;

/** 代录: an officer records what somebody said elsewhere. */
export class OnBehalfDto {
  /** Who spoke. */
  @IsId() personId: string;
  /** @example "phone" */
  @IsOneOf(MEANS) means: (typeof MEANS)[number];
  /** A scan, where there is one. */
  @Nullable() @IsId() attachmentId?: string | null;
}

/** What every act may say beside itself. */
export class ActDto {
  /**
   * When it happened, if that was before it is sent. It is shown and never decides.
   * @example "2026-05-01T09:00:00+08:00"
   */
  @Optional() @IsInstant() occurredAt?: string;
  @Optional() @IsPart(() => OnBehalfDto) onBehalf?: OnBehalfDto;
}

/** An act that needs a reason. */
export class ReasonedActDto extends ActDto {
  /**
   * At least four characters.
   * @example "对方行程推迟"
   */
  @IsReason() reason: string;
}

/** The part of a command that every act has. */
export function actOf({ occurredAt, onBehalf }: ActDto): {
  occurredAt: number | null;
  onBehalf: OnBehalf | null;
} {
  return {
    occurredAt: instantOf(occurredAt) ?? null,
    onBehalf: onBehalf ? { ...onBehalf } : null,
  };
}

/** Milliseconds of a time that was checked; null and undefined stay what they are. */
export function instantOf(text: string): number;
export function instantOf(text: string | undefined): number | undefined;
export function instantOf(text: string | null | undefined): number | null | undefined;
export function instantOf(text: string | null | undefined): number | null | undefined {
  return typeof text === 'string' ? readInstant(text) : text;
}
