import type { ObjectRef } from '@app/domain';
import { fill } from '../fill';
import { MATTER_TEXTS } from '../glossary/approval.texts';
import { HANDOVER_SIDE_TEXTS, SCOPE_TEXTS } from '../glossary/assignment.texts';
import { ITEM_NEWS_TEXTS, STAGE_TEXTS } from '../glossary/reception.texts';
import type { Language, Text } from '../language';
import type { NoticeEntry } from './render-notice';

const WORDS: Readonly<Record<string, Readonly<Record<string, Text>> | undefined>> = {
  reception: STAGE_TEXTS,
  assignment: SCOPE_TEXTS,
  approval: MATTER_TEXTS,
  handover: HANDOVER_SIDE_TEXTS,
  item: ITEM_NEWS_TEXTS,
};

const AMENDMENT_TEXT: Text = { zh: '第 {number} 号变更', en: 'Change no. {number}' };

/**
 * What a message is about beside tasks: the stage, the signatures, the matter to decide. Codes only,
 * so it may be said of a 工作秘密 reception too. Each once.
 */
export function sayRefs(language: Language, refs: readonly ObjectRef[]): NoticeEntry[] {
  const said = refs.flatMap(({ type, label }) =>
    type === 'amendment'
      ? fill(AMENDMENT_TEXT[language], { number: label ?? '' })
      : (WORDS[type]?.[label ?? '']?.[language] ?? []),
  );
  return [...new Set(said)].map((what) => ({ what }));
}
