import type { LawVersionDto } from '@app/contracts/http';
import type { LawVersionRow } from '@app/persistence';

/** A version, and whether it is the one that counts. */
export interface LawEntry<T> extends LawVersionRow<T> {
  readonly inForce: boolean;
}

/** A version with what it says. */
export type LawView<T> = LawVersionDto & { document: T };

const time = (at: Date | string | null): string | null =>
  at === null ? null : new Date(at).toISOString();

export function lawView<T>(row: LawEntry<T>): LawView<T> {
  const { code, version, status, inForce, createdBy, createdAt, approvedBy, approvedAt } = row;
  return {
    ...{ code, version, status, inForce, createdBy, approvedBy },
    createdAt: time(createdAt) ?? '',
    approvedAt: time(approvedAt),
    document: row.document,
  };
}
