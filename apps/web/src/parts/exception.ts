import { MATTER_TEXTS, SCOPE_TEXTS, type Text } from '@app/texts';
import { useSay, useTexts } from '../language/texts';
import { exceptionTexts } from './exception.texts';
import type { IconName } from './icon';
import type { Tone } from './state';
import { useDepartmentText } from './department-name';

interface Look {
  readonly tone: Tone;
  readonly icon: IconName;
}

const LOOKS: Readonly<Record<string, Look>> = {
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

/** How an exception of this rule looks; what is not known is amber. */
export const lookOf = (rule: string): Look => LOOKS[rule] ?? { tone: 'amb', icon: 'warn' };

interface Wrong {
  readonly rule: string;
  readonly what: string | null;
  readonly departmentName: string | null;
}

/** What went wrong, in words: the thing itself, its fault, and the rule that found it. */
export function useSayException(): (wrong: Wrong) => {
  readonly what: string;
  readonly fault: string;
  readonly rule: string;
} {
  const t = useTexts(exceptionTexts) as Readonly<Record<string, string | undefined>>;
  const say = useSay();
  const department = useDepartmentText();
  const codes: Readonly<Record<string, Text>> = { ...SCOPE_TEXTS, ...MATTER_TEXTS };
  return ({ rule, what, departmentName }) => {
    const named = what === null ? undefined : codes[what];
    return {
      what: (named ? say(named) : what) ?? department(departmentName),
      fault: t[rule] ?? rule,
      rule: t[`${rule}.rule`] ?? '',
    };
  };
}
