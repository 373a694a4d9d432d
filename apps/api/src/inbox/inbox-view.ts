import type { InboxItemDto } from '@app/contracts/http';
import { offeredActs, type TaskStatus } from '@app/domain';
import type { InboxRow, ReadScope } from '@app/persistence';
import type { Language } from '@app/texts';
import { decides, followUpWhat, isForDeciders } from '../boards/views/follow-up-view';
import { personalChanges } from '../boards/views/personal-changes';

const DECISION_ACTS = ['approve', 'return', 'add'];

/** A row of the inbox as it is sent, with the acts to offer on it. */
export function inboxView(row: InboxRow, scope: ReadScope, language: Language): InboxItemDto {
  const { position: _place, doerId, workSince: _since, seenAndNow, ...rest } = row;
  const { about: _about, inquiryOf: _of, ...sent } = rest;
  return {
    ...sent,
    what: row.what === null ? null : followUpWhat({ ...row, what: row.what }, language),
    ...personalChanges(seenAndNow, language, row.zone),
    acknowledged: row.acknowledged ?? false,
    hasDoer: doerId !== null,
    acts: actsOn(row, scope),
  };
}

function actsOn(row: InboxRow, scope: ReadScope): string[] {
  switch (row.kind) {
    case 'task':
      return taskActs(row);
    case 'check':
      return ['check', 'reject'];
    case 'signature':
      return ['sign'];
    case 'change':
      return ['approve', 'drop'];
    case 'handover':
      return row.scope ? [row.scope] : [];
    case 'approval':
      // Given back: handed in again by its own route, or let be.
      if (row.status === 'returned') return scope.isOffice ? ['withdraw'] : [];
      return DECISION_ACTS;
    case 'declaration':
      return ['confirm-not-applicable'];
    case 'objection':
      return ['decide-objection'];
    case 'follow-up':
      if (row.followUpKind === 'revision') return ['answer-remark'];
      // A condition is met when the department that set it says so, or a leader decides; nobody makes
      // up for the approval of his own urgent change.
      return !isForDeciders({ kind: row.followUpKind, about: row.about }) || decides(scope)
        ? ['close']
        : [];
  }
}

const taskActs = (row: InboxRow): string[] => [
  ...offeredActs(
    {
      status: row.status as TaskStatus,
      acknowledged: row.acknowledged ?? false,
      running: true,
      mayWork: row.workSince !== null,
    },
    // What is in his inbox is his to do, and what was given back waits for the office only; 催办 is
    // for those who wait for it.
    {
      does: row.status !== 'returned',
      checks: false,
      office: row.status === 'returned',
      reminds: false,
    },
  ),
];
