import type { Finding, FindingCode } from '@app/domain';
import { fill } from '../fill';
import { FACT_TEXTS } from '../glossary/fact.texts';
import {
  PROVISION_TEXTS,
  RANK_TEXTS,
  ROOM_CLASS_TEXTS,
  VEHICLE_TEXTS,
} from '../glossary/item-content.texts';
import type { Language, Text } from '../language';
import { FINDING_TEXTS } from './finding.texts';

const isOwn = (code: Finding['code']): code is FindingCode => Object.hasOwn(FINDING_TEXTS, code);

/** Codes that a rule's finding may name, by what people call them. */
const NAMES: Readonly<Record<string, Text>> = {
  ...VEHICLE_TEXTS,
  ...RANK_TEXTS,
  ...ROOM_CLASS_TEXTS,
  ...PROVISION_TEXTS,
  ...FACT_TEXTS,
};

/** What stands between codes. A title, whatever its words, is no code. */
const MARKS = /( × |、| \/ | \(|\))/;

/** Minutes there are, and minutes it takes. */
const MINUTES = /: (-?\d+) < (\d+) min$/;
/** The next begins before the one before has ended. */
const OVERLAP = /: -(\d+) < (\d+) min$/;
const OVERLAP_TEXT: Text = { zh: '：重叠 $1 分', en: ': $1 min overlap' };
const MINUTE_TEXT: Text = { zh: '：留了 $1 分，需要 $2 分', en: ': $1 of the $2 min it takes' };

/** So many people on our side, more than may be for so many guests. */
const HEADS = /^(\d+) > (\d+) \((\d+)\)$/;
const HEADS_TEXT: Text = {
  zh: '现在 $1 人，来宾 $3 人时最多 $2 人',
  en: '$1 now, at most $2 for $3 guests',
};

/** By the clock of the office, where that is another than the one of the reception. */
const OFFICE = / @office$/;
const OFFICE_TEXT: Text = { zh: '（本单位时间）', en: ' by the clock of the office' };

const inWords = (detail: string, language: Language): string =>
  detail
    .replace(OVERLAP, OVERLAP_TEXT[language])
    .replace(MINUTES, MINUTE_TEXT[language])
    .replace(HEADS, HEADS_TEXT[language])
    .replace(OFFICE, OFFICE_TEXT[language])
    .split(MARKS)
    .map((part) => (Object.hasOwn(NAMES, part) ? NAMES[part][language] : part))
    .join('');

/** A finding in a sentence; one that quotes a rule says what its rule says. */
export function sayFinding(finding: Finding, language: Language): string {
  const { code, rule, detail = '' } = finding;
  if (rule) return fill(rule.message[language], { detail: inWords(detail, language) });
  return isOwn(code) ? fill(FINDING_TEXTS[code][language], { detail }) : code;
}
