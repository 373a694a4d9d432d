import type { RemarkRowDto } from '@app/contracts/http';
import { remarkIn } from '@app/domain';
import type { ReadScope, RemarkRow } from '@app/persistence';

const BEFORE_ITS_ANSWER = {
  status: 'open',
  outcome: null,
  answer: null,
  answeredBy: null,
  answeredAt: null,
} as const;

/** A remark as it stands, with the acts to offer. */
export function remarkView({ own: _own, ...row }: RemarkRow, scope: ReadScope): RemarkRowDto {
  const answers = scope.isOffice && row.status === 'open';
  return { ...row, acts: answers ? ['answer-remark'] : [] };
}

/** The remarks as one version shows them: made up to it, answered in it or before, or still open. */
export function remarksIn(
  rows: readonly RemarkRow[],
  version: number,
  scope: ReadScope,
): RemarkRowDto[] {
  return rows.flatMap((row) => {
    const state = remarkIn(row, version);
    if (state === 'later') return [];
    const view = remarkView(row, scope);
    return state === 'answered' ? [view] : [{ ...view, ...BEFORE_ITS_ANSWER }];
  });
}
