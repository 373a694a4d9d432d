import type { ReactNode } from 'react';
import { useTexts } from '../language/texts';
import { useNow } from '../time/now';
import type { IconName } from './icon';
import { ragTexts } from './rag.texts';
import { State, type Tone } from './state';
import { statementsOf } from '../language/join';

export interface Health {
  readonly level: string;
  /** Codes of the rules that made it so, the worst first. */
  readonly rules: readonly string[];
  /** Set by hand: why, by whom, until when; what the rules say meanwhile. */
  readonly judged: {
    readonly reason: string;
    readonly by: string;
    readonly until: string;
    readonly computed: string;
  } | null;
}

type Level = 'red' | 'amber' | 'green' | 'grey';

const LOOKS: Readonly<Record<Level, { readonly tone: Tone; readonly icon: IconName }>> = {
  red: { tone: 'red', icon: 'rag-r' },
  amber: { tone: 'amb', icon: 'rag-a' },
  green: { tone: 'grn', icon: 'rag-g' },
  grey: { tone: 'gry', icon: 'rag-n' },
};

const isLevel = (level: string): level is Level => Object.hasOwn(LOOKS, level);

/** The sentences of the rules that made a colour, the worst first. */
export function useRagRules(): (rules: readonly string[]) => readonly string[] {
  const t = useTexts(ragTexts) as Readonly<Record<string, unknown>>;
  return (rules) => rules.flatMap((rule) => (typeof t[rule] === 'string' ? [t[rule]] : []));
}

/** The colour as it counts now: one set by hand ends by itself, without anybody telling. */
export function useStandingHealth(health: Health): Health {
  const now = useNow();
  if (!health.judged || Date.parse(health.judged.until) > now) return health;
  const rules = health.rules.filter((rule) => rule !== 'judged');
  return { level: health.judged.computed, rules, judged: null };
}

interface RagProps {
  readonly health: Health;
  readonly look?: 'pill' | 'solid';
  /** Said after the word: how many. */
  readonly children?: ReactNode;
}

/** 红黄绿灯: icon, word and colour; why it is so stands in its title. */
export function Rag({ health: told, look, children }: RagProps): ReactNode {
  const t = useTexts(ragTexts);
  const health = useStandingHealth(told);
  const level = isLevel(health.level) ? health.level : 'grey';
  const rules = useRagRules()(health.rules);
  // Over, called off or postponed: nobody is to report anything.
  const over = health.rules.some((rule) => /^status\.(closed|cancelled|postponed)$/.test(rule))
    ? rules[0]
    : undefined;
  return (
    <span title={rules.length > 0 ? t.because(statementsOf(rules)) : undefined}>
      <State {...LOOKS[level]} look={look}>
        {over ?? t[level]}
        {health.judged && t.byHand}
        {children}
      </State>
    </span>
  );
}
