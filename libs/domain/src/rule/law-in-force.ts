import type { Profile } from '../reception/reception';
import type { Law } from './law';
import type { Rule, RulePack } from './rule';
import type { Standard } from './standard';

interface Period {
  readonly from: string;
  readonly to?: string | null;
}

/** `YYYY-MM-DD` texts compare as days. */
const holdsOn = ({ from, to }: Period, day: string): boolean =>
  from <= day && (to === undefined || to === null || day <= to);

/** A local rule applies where its place is the office's place, or one that holds it. */
const appliesIn = (locality: string, office: string): boolean =>
  office === locality || office.startsWith(`${locality}-`);

export interface RuleInForce {
  readonly pack: RulePack;
  readonly rule: Rule;
}

/** The rules for one kind of reception at the office's place on one day; national ones first. */
export function rulesInForce(law: Law, profile: Profile, day: string): RuleInForce[] {
  const here = law.packs.filter((pack) => appliesIn(pack.locality, law.locality));
  const national = (pack: RulePack): number => (pack.national ? 0 : 1);
  return here
    .sort((a, b) => national(a) - national(b))
    .flatMap((pack) =>
      pack.rules
        .filter((rule) => rule.profiles.includes(profile) && holdsOn(rule, day))
        .map((rule) => ({ pack, rule })),
    );
}

/** The standards for one kind of reception at the office's place on one day. */
export const standardsInForce = (law: Law, profile: Profile, day: string): Standard[] =>
  law.standards.filter(
    (s) => s.profile === profile && appliesIn(s.locality, law.locality) && holdsOn(s, day),
  );
