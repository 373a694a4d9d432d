import type { Finding, FindingCode } from '@app/domain';
import { fill } from '../fill';
import type { Language } from '../language';
import { FINDING_TEXTS } from './finding.texts';

const isOwn = (code: Finding['code']): code is FindingCode => Object.hasOwn(FINDING_TEXTS, code);

/** A finding in a sentence; one that quotes a rule says what its rule says. */
export function sayFinding(finding: Finding, language: Language): string {
  const { code, rule, detail = '' } = finding;
  if (rule) return fill(rule.message[language], { detail });
  return isOwn(code) ? fill(FINDING_TEXTS[code][language], { detail }) : code;
}
