import type { DeadlineSubject } from '../deadline/step';
import type { ChangeAudience, ChangeTopic } from './change';

/** Where a passed deadline is heard. A task's or a signature's is its department's own. */
export function hearingOf(subject: DeadlineSubject): readonly [ChangeTopic, ChangeAudience] {
  switch (subject.kind) {
    case 'task-acknowledge':
    case 'task-due':
    case 'task-prompt':
      return ['task', 'package'];
    case 'signature':
      return ['assignment', 'package'];
    case 'handover':
      return ['handover', 'package'];
    case 'approval':
    case 'amendment':
    case 'follow-up':
    case 'item':
      return [subject.kind, 'whole'];
    case 'facts':
    case 'summary':
      return ['reception', 'whole'];
  }
}
