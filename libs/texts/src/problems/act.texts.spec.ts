import { ACT_FAULT_TEXTS } from './act.texts';

const count = (text: string, mark: string): number => text.split(mark).length - 1;

describe('a finding as a fault', () => {
  it('leaves its place out, with the whole of the bracket that it stood in', () => {
    expect(ACT_FAULT_TEXTS['time.too-deep']).toEqual({
      zh: '时间表达嵌套太深。请简化。',
      en: 'The time is nested too deep. Make it simpler.',
    });
  });

  it.each(Object.entries(ACT_FAULT_TEXTS))('%s is a whole sentence', (_, { zh, en }) => {
    expect(`${zh}${en}`).not.toContain('{detail}');
    expect(count(zh, '（')).toBe(count(zh, '）'));
    expect(count(en, '(')).toBe(count(en, ')'));
  });
});
