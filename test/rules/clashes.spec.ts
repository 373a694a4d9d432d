import type { Finding } from '@app/domain';
import { factsOn, judge, lawAt } from '../support/builders/law.builder';
import { planWith, PRACTICES } from './fourteen-practices';

const DAY = '2026-05-12';
const CLASHES = Array.from({ length: 14 }, (_, i) => `C${i + 1}`);

const clashesOf = (findings: readonly Finding[]): string[] =>
  findings.map((f) => f.rule?.clash ?? f.code);
const inOrder = (codes: readonly string[]): string[] =>
  [...new Set(codes)].sort((a, b) => Number(a.slice(1)) - Number(b.slice(1)));

describe('the fourteen practices in a domestic official plan (M9)', () => {
  it.each(['words', 'english', 'codes'] as const)(
    'are found, and nothing else is: by %s',
    (how) => {
      const findings = judge(planWith(PRACTICES, how, DAY), factsOn(DAY));
      expect(inOrder(clashesOf(findings))).toEqual(CLASHES);
      for (const finding of findings) {
        expect(finding.subject).toMatch(/:(catering\/)?c\d+$/);
        expect(finding.subject?.split(/[:/]/).at(-1)).toBe(finding.rule?.clash?.toLowerCase());
      }
    },
  );

  it('are found one by one: each step gives its own clash', () => {
    for (const practice of PRACTICES) {
      for (const how of ['words', 'english', 'codes'] as const) {
        const found = clashesOf(judge(planWith([practice], how, DAY), factsOn(DAY)));
        expect([how, ...new Set(found)]).toEqual([how, practice.clash]);
      }
    }
  });

  it('the plan without them has no finding at all', () => {
    expect(judge(planWith([], 'words', DAY), factsOn(DAY))).toEqual([]);
  });

  it('quote issuer, article and the day since when', () => {
    const [banner] = judge(planWith([PRACTICES[0]], 'words', DAY), factsOn(DAY));
    expect(banner).toMatchObject({
      code: 'rule.P-6.banner',
      severity: 'block',
      rule: { pack: 'official-reception-2013', article: '第八条', from: '2013-12-08', clash: 'C1' },
    });
    expect(banner.rule?.message.zh).toContain('横幅');
    expect(banner.rule?.message.en).toContain('Article 8');
  });

  it('none blocks a business reception', () => {
    const facts = factsOn(DAY, { profile: 'business' });
    for (const how of ['words', 'codes'] as const) {
      const findings = judge(planWith(PRACTICES, how, DAY), facts);
      expect(findings.filter((f) => f.severity === 'block')).toEqual([]);
      expect(inOrder(clashesOf(findings))).toEqual(['C3', 'C13']);
    }
  });

  it('flowers and fruit block where the place bans them', () => {
    const plan = planWith([PRACTICES[5]], 'words', DAY);
    const severities = (locality: string): string[] =>
      judge(plan, factsOn(DAY), lawAt(locality)).map((f) => f.severity);
    expect(severities('CN')).toEqual(['warn']);
    expect(severities('CN-51-01')).toEqual(['warn']);
    expect(severities('CN-22-01')).toEqual(['block', 'warn']);
  });
});

describe('a plan is judged by the law of its day (F82)', () => {
  it('before the revised regulations alcohol is no clash; what stood then still is', () => {
    for (const how of ['words', 'codes'] as const) {
      const old = judge(planWith(PRACTICES, how, '2024-06-11'), factsOn('2024-06-11'));
      expect(inOrder(clashesOf(old).filter((c) => /^C\d/.test(c)))).toEqual(
        CLASHES.filter((c) => c !== 'C2'),
      );
      expect(old.some((f) => f.rule?.code.startsWith('P-10'))).toBe(false);
      const dishes = old.find((f) => f.rule?.clash === 'C8');
      expect(dishes?.rule).toMatchObject({ code: 'P-9.home-style', from: '2013-12-08' });
    }
  });

  it('the day counts that the guests arrive on, where they arrive', () => {
    const drinks = planWith([PRACTICES[1]], 'codes', '2025-05-18');
    const at = (time: string): string[] => {
      const facts = factsOn('2025-05-18');
      const batches = facts.batches.map((b) => ({ ...b, at: Date.parse(time) }));
      return clashesOf(judge(drinks, { ...facts, batches })).filter((c) => c === 'C2');
    };
    expect(at('2025-05-17T23:59:00+08:00')).toEqual([]);
    expect(at('2025-05-18T00:01:00+08:00')).toEqual(['C2']);
  });

  it('before any of the rules there was none', () => {
    const before = judge(planWith(PRACTICES, 'codes', '2010-06-11'), factsOn('2010-06-11'));
    expect(before.filter((f) => f.severity === 'block')).toEqual([]);
  });
});
