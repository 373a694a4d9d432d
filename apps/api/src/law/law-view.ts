import type { LawVersionDto } from '@app/contracts/http';
import type { LawEntry } from './law-library.service';

const time = (at: Date | string | null): string | null =>
  at === null ? null : new Date(at).toISOString();

/** A version with what it says. */
export function lawView<T>(row: LawEntry<unknown>): LawVersionDto & { document: T } {
  const { code, version, status, inForce, createdBy, createdAt, approvedBy, approvedAt } = row;
  return {
    ...{ code, version, status, inForce, createdBy, approvedBy },
    createdAt: time(createdAt) ?? '',
    approvedAt: time(approvedAt),
    document: row.document as T,
  };
}
