import { strasbourg } from '@app/persistence';
import { judge } from '../support/builders/law.builder';

describe('the Strasbourg case', () => {
  const found = (points: 'published' | 'invented') => {
    const { plan, facts } = strasbourg({ startsOn: '2026-10-19', points });
    return judge(plan, facts);
  };

  it.each(['published', 'invented'] as const)(
    'its two contradictions are findings of rules, %s',
    (points) => {
      const findings = found(points).filter((f) =>
        ['rule.practice.same-place', 'rule.practice.buffer'].includes(f.code),
      );
      expect(findings.map(({ code, severity, subject }) => [code, severity, subject])).toEqual([
        ['rule.practice.buffer', 'warn', 'item:flight'],
        ['rule.practice.same-place', 'warn', 'item:hotel-leave'],
      ]);
      expect(findings[0].detail).toContain('40 < 90');
      expect(findings[1].detail).toContain('东道代表团主席晚宴');
    },
  );

  it('nothing blocks it: what foreign guests may be given is no clash', () => {
    for (const points of ['published', 'invented'] as const) {
      expect(found(points).filter((f) => f.severity === 'block')).toEqual([]);
    }
  });

  it('as a domestic official visit its tour and gifts would be clashes', () => {
    const { plan, facts } = strasbourg({ startsOn: '2026-10-19', points: 'invented' });
    const clashes = judge(plan, { ...facts, profile: 'domestic' })
      .filter((f) => f.severity === 'block')
      .map((f) => f.rule?.clash);
    expect(clashes).toContain('C4');
  });
});
