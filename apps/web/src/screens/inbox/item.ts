import {
  FOLLOW_UP_TEXTS,
  MATTER_TEXTS,
  SCOPE_TEXTS,
  TASK_STATE_TEXTS,
  type Text,
} from '@app/texts';
import { rowKey } from '../../acts/act';
import type { Subject } from '../../acts/task-acts';
import { overBy } from '../../time/say';
import type { Said } from '../../language/texts';
import { type IconName, type Tone } from '../../parts';
import type { inboxTexts } from './inbox.texts';
import type { Item } from './use-inbox';

type T = Said<typeof inboxTexts>;
type Say = (text: Text) => string;
interface Words {
  readonly t: T;
  readonly say: Say;
  /** A department by its name in the language shown. */
  readonly department: (nameZh: string | null) => string;
}

const ofTable = (table: Readonly<Record<string, Text>>, key: string | null, say: Say): string =>
  key !== null && table[key] ? say(table[key]) : (key ?? '');

/** What it is, in one line. */
export function titleOf(item: Item, { t, say, department }: Words): string {
  if (item.kind === 'signature')
    return `${ofTable(SCOPE_TEXTS, item.scope, say)} · ${t.packageName(department(item.departmentName))}`;
  if (item.kind === 'objection') return t.objectionOf(department(item.departmentName));
  if (item.kind === 'declaration') return item.what ?? t.declaration;
  if (item.kind === 'approval')
    return [ofTable(MATTER_TEXTS, item.matter, say), item.what].filter(Boolean).join(' · ');
  return item.what ?? '';
}

export const subjectOf = (item: Item, title: string): Subject => ({
  kind: item.kind,
  id: item.id,
  scope: item.scope,
  receptionId: item.receptionId,
  assignmentId: item.assignmentId,
  what: title,
});

export const keyOf = (item: Item): string => rowKey(item);

/** It can be taken note of with one tap. */
export const isToAcknowledge = (item: Item): boolean =>
  item.kind === 'task' && item.acts.includes('acknowledge');

/** The page that shows all of it; null where the card already does. */
export function placeOf(item: Item): string | null {
  switch (item.kind) {
    case 'task':
    case 'check':
      return `/tasks/${item.id}`;
    case 'signature':
    case 'objection':
      return `/packages/${item.id}`;
    case 'approval':
      return `/approvals/${item.id}`;
    case 'change':
      return `/receptions/${item.receptionId}/changes/${item.scope}`;
    case 'declaration':
      return `/receptions/${item.receptionId}/plan`;
    default:
      return null;
  }
}

/** On a desk all of it is read beside the list. */
export const isShownBeside = (item: Item): boolean =>
  ['task', 'check', 'signature', 'objection'].includes(item.kind);

export interface Mark {
  readonly tone: Tone;
  readonly icon: IconName;
  readonly text: string;
  readonly isWorst: boolean;
}

const TASK_MARKS: Readonly<Record<string, readonly [Tone, IconName]>> = {
  acknowledged: ['blu', 'ack'],
  inProgress: ['blu', 'run'],
  blocked: ['amb', 'block'],
  recheck: ['vio', 'recheck'],
  returned: ['amb', 'left'],
  done: ['grn', 'done'],
  checked: ['grn', 'done'],
};

/** The one state of a card: the worst that is true of it. */
export function markOf(item: Item, now: number, t: T, say: Say): Mark {
  const mark = (tone: Tone, icon: IconName, text: string, isWorst = false): Mark => ({
    ...{ tone, icon, text, isWorst },
  });
  const { acknowledgeBy: by, due } = item;
  const isUnread = isToAcknowledge(item);
  if (isUnread && by && Date.parse(by) < now)
    return mark('red', 'late', t.unackLate(overBy(now - Date.parse(by))), true);
  if (item.bucket === 'overdue' && due && Date.parse(due) < now)
    return mark('red', 'late', t.late(overBy(now - Date.parse(due))), true);
  if (isUnread && item.changes.length > 0) return mark('vio', 'recheck', t.changed);
  if (isUnread) return mark('gry', 'unack', t.unacknowledged);
  return markOfKind(item, mark, t, say);
}

function markOfKind(
  item: Item,
  mark: (tone: Tone, icon: IconName, text: string) => Mark,
  t: T,
  say: Say,
): Mark {
  switch (item.kind) {
    case 'check':
      return mark('gry', 'check', t.checkIt);
    case 'signature':
      return mark('gry', 'stamp', t.signIt);
    case 'approval':
      return item.status === 'returned'
        ? mark('amb', 'left', t.returned)
        : mark('gry', 'stamp', t.decideIt);
    case 'objection':
      return mark('amb', 'stop', t.decideObjection);
    case 'declaration':
      return mark('gry', 'shield', t.confirmIt);
    case 'change':
      return mark('vio', 'shift', t.changeIt);
    case 'handover':
      return mark('amb', 'wait', item.scope === 'give' ? t.toGive : t.toTake);
    case 'follow-up':
      return mark('gry', 'flag', ofTable(FOLLOW_UP_TEXTS, item.followUpKind, say));
    default: {
      const [tone, icon] = TASK_MARKS[item.status] ?? ['gry', 'unack'];
      return mark(tone, icon, ofTable(TASK_STATE_TEXTS, item.status, say));
    }
  }
}

export const SECTIONS = ['overdue', 'today', 'tomorrow', 'week', 'later', 'none'] as const;
export type SectionName = (typeof SECTIONS)[number];

/** Rows by bucket, in the order they came in. */
export function sectionsOf(items: readonly Item[]): readonly [SectionName, readonly Item[]][] {
  return SECTIONS.map((name): [SectionName, readonly Item[]] => [
    name,
    items.filter((item) => item.bucket === name),
  ]).filter(([, rows]) => rows.length > 0);
}
