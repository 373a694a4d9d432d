import type { FindingDto } from '@app/contracts/http';
import { findingId, type Finding } from '@app/domain';
import { sayFinding, type Language } from '@app/texts';

/** A finding as people read it: what to do, and the rule it quotes. */
export function findingView({ rule, ...finding }: Finding, language: Language): FindingDto {
  const whole = rule ? { ...finding, rule } : finding;
  const said = { ...finding, id: findingId(whole), message: sayFinding(whole, language) };
  if (!rule) return said;
  const { message: _message, issuer, ...cited } = rule;
  return { ...said, rule: { ...cited, issuer: issuer[language] } };
}
