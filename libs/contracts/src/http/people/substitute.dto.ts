import { IsId, IsInstant, Optional } from '../platform';

/** Somebody is away, somebody else acts for him. */
export class CreateSubstituteDto {
  /** Who is away; oneself when left out. Others need the permission to manage absences. */
  @Optional()
  @IsId()
  absentUserId?: string;

  @IsId()
  substituteUserId: string;

  /** @example "2026-05-01T08:00:00+08:00" */
  @IsInstant()
  startsAt: string;

  /** @example "2026-05-03T18:00:00+08:00" */
  @IsInstant()
  endsAt: string;
}

export class SubstituteDto {
  id: string;
  absentUserId: string;
  absentName: string;
  substituteUserId: string;
  substituteName: string;
  startsAt: Date;
  endsAt: Date;
}
