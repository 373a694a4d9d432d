import {
  FACT_TEXTS,
  FOLLOW_UP_TEXTS,
  MATTER_TEXTS,
  MISSING_TEXTS,
  SCOPE_TEXTS,
  sayMissing,
  type FactKey,
  type Text,
} from '@app/texts';
import { useCallback } from 'react';
import type { Dto } from '../api/client';
import { useLanguage } from '../language/language';
import { useSay, useTexts } from '../language/texts';
import { waitTexts } from './wait.texts';

/** What somebody is waited for, in words; `department` names the one that holds a gate. */
export function useSayWait(): (wait: Dto['WaitingDto'], department?: string) => string {
  const say = useSay();
  const language = useLanguage();
  const t = useTexts(waitTexts);
  return useCallback(
    (wait, department = '') => {
      const label = wait.for.label ?? '';
      const named = (table: Readonly<Record<string, Text>>, key: string | null): string => {
        const text = key === null ? undefined : table[key];
        return text ? say(text) : (key ?? '');
      };
      switch (wait.kind) {
        case 'signature':
          return named(SCOPE_TEXTS, wait.scope ?? label);
        case 'approval':
          return t.decides(named(MATTER_TEXTS, label));
        case 'facts':
          return t.facts(FACT_TEXTS[label as FactKey] ? say(FACT_TEXTS[label as FactKey]) : '');
        case 'gate':
          return label in MISSING_TEXTS
            ? sayMissing(language, label as keyof typeof MISSING_TEXTS, [
                wait.for.what ?? department,
              ])
            : label;
        case 'summary':
          return t.summary;
        case 'change':
          return t.change(wait.scope ?? '');
        case 'task-acknowledge':
          return t.acknowledge(label);
        case 'task-returned':
          return t.returned(label);
        case 'handover':
          return t.handover(label);
        default:
          return named(FOLLOW_UP_TEXTS, label) || t.followUp;
      }
    },
    [language, say, t],
  );
}
