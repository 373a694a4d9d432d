import { MATTER_TEXTS, SCOPE_TEXTS, type Text } from '@app/texts';
import { useSay, useTexts } from '../../language/texts';
import type { IconName } from '../../parts/icon';
import type { Tone } from '../../parts/state';
import { ruleTexts } from './rules.texts';
import type { Exception } from './use-board';

const LOOKS: Readonly<Record<string, { readonly tone: Tone; readonly icon: IconName }>> = {
  'task.late': { tone: 'red', icon: 'late' },
  'objection.open': { tone: 'red', icon: 'stop' },
  'signature.late': { tone: 'red', icon: 'late' },
  'decision.late': { tone: 'red', icon: 'late' },
  'handover.late': { tone: 'red', icon: 'late' },
  'acknowledgement.late': { tone: 'amb', icon: 'unack' },
  'item.unreported': { tone: 'amb', icon: 'rag-n' },
  'task.blocked': { tone: 'amb', icon: 'block' },
  'task.returned': { tone: 'amb', icon: 'undo' },
};

/** How an exception looks; what is not known is amber. */
export const lookOf = (rule: string): { readonly tone: Tone; readonly icon: IconName } =>
  LOOKS[rule] ?? { tone: 'amb', icon: 'warn' };

/** What went wrong by rule and object, alike on the board and on the wall. */
export function useSayException(): (e: Pick<Exception, 'rule' | 'what' | 'departmentName'>) => {
  /** The thing itself: a task, an item, a decision. */
  readonly what: string;
  readonly fault: string;
  readonly rule: string;
} {
  const t = useTexts(ruleTexts) as Readonly<Record<string, string | undefined>>;
  const say = useSay();
  return ({ rule, what, departmentName }) => {
    const codes: Readonly<Record<string, Text>> = { ...SCOPE_TEXTS, ...MATTER_TEXTS };
    const named = what === null ? undefined : codes[what];
    return {
      what: (named ? say(named) : what) ?? departmentName ?? '',
      fault: t[rule] ?? rule,
      rule: t[`${rule}.rule`] ?? '',
    };
  };
}

/** The same exception again, so that 已阅 holds for it and for nothing else. */
export const nameOf = (e: Pick<Exception, 'rule' | 'objectId' | 'since'>): string =>
  `${e.rule} ${e.objectId} ${e.since}`;

/** Address of what an exception is about. */
export const placeOf = (e: Exception): string => {
  if (e.objectType === 'task') return `/tasks/${e.objectId}`;
  if (e.objectType === 'approval') return `/approvals/${e.objectId}`;
  return `/receptions/${e.receptionId}`;
};
