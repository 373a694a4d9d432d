/** Somebody, by name. */
export class NamedPersonDto {
  id: string;
  /** @example "王建国" */
  name: string;
}

/** Why it is a 重大变更. */
export class MajorReasonDto {
  /** @example "beyond-limit" */
  code: string;
  message: string;
}

export class BatchRippleDto {
  batch: string;
  direction: 'arrival' | 'departure';
  from: string | null;
  to: string | null;
}

/** One item of the itinerary that would not be as it is. */
export class ItemRippleDto {
  item: string;
  title: string;
  change: 'added' | 'removed' | 'moved' | 'changed';
  fromStart: string | null;
  toStart: string | null;
  fromEnd: string | null;
  toEnd: string | null;
  /** Makes room; no edit names it. */
  byRipple: boolean;
  /**
   * IANA zone in which it is read, as it was.
   * @example "Asia/Tokyo"
   */
  zoneFrom: string | null;
  /** @example "Asia/Tokyo" */
  zoneTo: string | null;
  placeFrom: string | null;
  placeTo: string | null;
  /** @example "晚宴 19:00 → 19:40" */
  sentence: string;
}

/** One task that would not be as it is. */
export class TaskRippleDto {
  department: string;
  task: string;
  what: string;
  change: 'added' | 'removed' | 'moved' | 'changed';
  fromDue: string | null;
  toDue: string | null;
  /** IANA zones of its item, before and after; null: that of the reception. */
  zoneFrom: string | null;
  zoneTo: string | null;
  /** It was done; this person looks at it again. */
  recheckBy: NamedPersonDto | null;
  /** 签收 is asked for again. */
  acknowledgeAgain: boolean;
  sentence: string;
}

/** A department that is told. */
export class ToldDepartmentDto {
  department: string;
  name: string;
  people: NamedPersonDto[];
  tasks: number;
  cosignAgain: boolean;
  sentence: string;
}

export class VoidedSignatureDto {
  department: string;
  /** @example "plan" */
  scope: string;
  /** It is asked for anew; else 签收 of what changed takes its place. */
  again: boolean;
  sentence: string;
}

export class FreedPersonDto {
  person: NamedPersonDto;
  item: string;
  sentence: string;
}

export class DoubleBookedDto {
  person: NamedPersonDto;
  items: string[];
  sentence: string;
}

/** Something that stays, and is in the way. */
export class ItemConflictDto {
  item: string;
  with: string;
  minutes: number;
  sentence: string;
}

export class RippleFindingDto {
  code: string;
  severity: 'block' | 'warn' | 'info';
  path: string;
  sentence: string;
}

export class CostRippleDto {
  /** In cents (分). */
  from: number;
  to: number;
}

export class HeadCountRippleDto {
  from: number | null;
  to: number;
}

/** What publishing the change would do now: computed by the very function that publishes. */
export class PreviewDto {
  /** 微调, or 重大变更. */
  weight: 'minor' | 'major';
  because: MajorReasonDto[];
  /**
   * How far a 微调 might have moved anything when the preview was made, in minutes; null before that was
   * kept.
   * @example 120
   */
  minorLimitMinutes: number | null;
  batches: BatchRippleDto[];
  headCount: HeadCountRippleDto | null;
  items: ItemRippleDto[];
  tasks: TaskRippleDto[];
  told: ToldDepartmentDto[];
  /** Hear that it is in force: the leader, who runs the reception, and who proposed it. */
  informed: NamedPersonDto[];
  voided: VoidedSignatureDto[];
  freed: FreedPersonDto[];
  doubleBooked: DoubleBookedDto[];
  newFindings: RippleFindingDto[];
  endedFindings: RippleFindingDto[];
  conflicts: ItemConflictDto[];
  cost: CostRippleDto | null;
  /** The whole in words, what matters most first. */
  sentences: string[];
}
