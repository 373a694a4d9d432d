import { PROFILES } from '../reception/reception';
import { checkNamed } from './checks/registry';
import { parametersOf } from './lint-rules';
import {
  BAD,
  flag,
  listOf,
  object,
  oneOf,
  optional,
  text,
  whole,
  type ParameterFault,
  type Read,
} from './parameters';
import type { RuleCheck, RulePack } from './rule';

const DAY = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;

const matching =
  (pattern: RegExp): Read<string> =>
  (value, path, faults) => {
    const read = text(80)(value, path, faults);
    if (read === BAD || pattern.test(read)) return read;
    faults.push({ path, code: 'field.invalid' });
    return BAD;
  };

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
  from: matching(DAY),
  to: optional<string | null>(matching(DAY), null),
  profiles: listOf(oneOf(PROFILES), 1),
  severity: oneOf(['block', 'warn', 'info'] as const),
  message: bilingual,
  check,
});

const pack = object({
  code: matching(/^[a-z0-9][a-z0-9-]{1,59}$/),
  version: optional(whole(1, 1_000_000), 1),
  title: bilingual,
  issuer: bilingual,
  national: flag,
  locality: matching(/^CN(-[A-Z0-9]{2,6})*$/),
  rules: listOf(rule, 1),
});

/** Reads a rule pack as it comes in; every fault with its path, all at once. */
export function readRulePack(value: unknown): {
  readonly pack: RulePack | null;
  readonly faults: readonly ParameterFault[];
} {
  const faults: ParameterFault[] = [];
  const read = pack(value, '', faults);
  if (read !== BAD) {
    const codes = read.rules.map((r) => r.code);
    codes.forEach((code, i) => {
      if (codes.indexOf(code) < i) faults.push({ path: `rules[${i}].code`, code: 'field.invalid' });
    });
    read.rules.forEach((r, i) => {
      if (r.to && r.to < r.from) faults.push({ path: `rules[${i}].to`, code: 'field.invalid' });
    });
  }
  return { pack: read === BAD || faults.length ? null : (read as RulePack), faults };
}
