import { PROFILES } from '../reception/reception';
import { checkNamed } from './checks';
import { code, day, locality, type ReadLaw } from './law.readers';
import { parametersOf } from './lint-rules';
import {
  BAD,
  flag,
  listOf,
  matching,
  object,
  oneOf,
  optional,
  text,
  whole,
  type ParameterFault,
  type Read,
} from './parameters';
import type { RuleCheck, RulePack } from './rule';

const bilingual = object({ zh: text(500), en: text(500) });

/** A check whose test nobody knows, or with parameters that do not fit, is refused with its path. */
const check: Read<RuleCheck> = (value, path, faults) => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    faults.push({ path, code: value === undefined ? 'field.required' : 'field.invalid' });
    return BAD;
  }
  const { test } = value as { test?: unknown };
  const known = typeof test === 'string' ? checkNamed(test) : undefined;
  if (typeof test !== 'string' || !known) {
    faults.push({ path: `${path}.test`, code: 'check.unknown' });
    return BAD;
  }
  const given = { ...value, test };
  const found = known.faults(parametersOf(given), path);
  faults.push(...found);
  return found.length ? BAD : given;
};

const rule = object({
  code: matching(/^[A-Za-z0-9][A-Za-z0-9._-]{0,59}$/),
  clash: optional<string | undefined>(matching(/^C([1-9]|1[0-4])$/), undefined),
  article: text(200),
  from: day,
  to: optional<string | null>(day, null),
  profiles: listOf(oneOf(PROFILES), 1),
  severity: oneOf(['block', 'warn', 'info'] as const),
  message: bilingual,
  check,
});

const pack = object({
  code,
  version: optional(whole(1, 1_000_000), 1),
  title: bilingual,
  issuer: bilingual,
  national: flag,
  locality,
  rules: listOf(rule, 1),
});

/** Reads a rule pack as it comes in; every fault with its path, all at once. */
export function readRulePack(value: unknown): ReadLaw<RulePack> {
  const faults: ParameterFault[] = [];
  const read = pack(value, '', faults);
  if (read !== BAD) {
    const codes = read.rules.map((r) => r.code);
    read.rules.forEach((r, i) => {
      const at = (field: string): string => `rules[${i}].${field}`;
      if (codes.indexOf(r.code) < i) faults.push({ path: at('code'), code: 'field.invalid' });
      if (r.to && r.to < r.from) faults.push({ path: at('to'), code: 'field.invalid' });
    });
  }
  return { document: read === BAD || faults.length ? null : read, faults };
}
