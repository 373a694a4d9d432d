import { isText, rule } from '../platform';

/** The result of verifying one chain. */
export class ChainVerificationDto {
  /** `office`, or the reception's id. */
  chain: string;
  ok: boolean;
  /** Entries of a whole chain. */
  entries?: number;
  /** Number of the first entry that is not as it was written. */
  firstBadSeq?: number;
  /**
   * missing, changed, column-changed, cut-tail, beyond-head, head-differs, no-head.
   * @example "changed"
   */
  why?: string;
}

export class AuditVerificationDto {
  ok: boolean;
  chains: number;
  entries: number;
  /** Chains that are not whole. */
  bad: ChainVerificationDto[];
}

const PATH = /^[A-Za-z][A-Za-z0-9-]*(\.[^.\p{Cc}"\\]{1,100}){0,5}$/u;

export class HistoryQueryDto {
  /**
   * The field: `reception.headCount`, `task.<id>.due`, `item.<key>.startAt`, `guest.<id>.phone`; a path gives
   * everything below it too.
   * @example "reception.headCount"
   */
  @rule(
    'historyPath',
    { code: 'path.invalid', max: 300 },
    (v) => isText(v) && v.length <= 300 && PATH.test(v),
  )
  path: string;
}

/** One value a field had, with who gave it to it. */
export class FieldVersionDto {
  /** Number of the audit entry. */
  seq: number;
  at: Date;
  path: string;
  /** The act. */
  command: string;
  /** The fact in it. */
  type: string;
  /** null: the process itself. */
  actorId: string | null;
  actorName: string | null;
  /** The approval under which it was changed. */
  approvalId: string | null;
  reason: string | null;
  from: unknown;
  to: unknown;
  /** True when the values were erased, or this person may not read them. */
  hidden: boolean;
}

export class FieldHistoryDto {
  path: string;
  versions: FieldVersionDto[];
}
