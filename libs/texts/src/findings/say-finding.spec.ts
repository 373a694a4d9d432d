import type { Finding } from '@app/domain';
import { sayFinding } from './say-finding';

const message = { zh: '第九条（{detail}）。', en: 'Article 9 ({detail}).' };
const finding = (detail: string): Finding => ({
  ...{ code: 'rule.x', severity: 'block', path: 'items[0]', detail },
  rule: { code: 'x', pack: 'p', issuer: message, article: '第九条', from: '2013-12-08', message },
});

describe('a finding of a rule', () => {
  it.each([
    ['luxury-suite × 2', '豪华套房 × 2', 'luxury suite × 2'],
    ['gift、local-product', '礼品、土特产', 'gift、local product'],
    ['car × 3 (guests)', '轿车 × 3 (来宾用车)', 'car × 3 (for guests)'],
    [
      'bureau-deputy / bureau',
      '厅局级副职 / 厅局级正职',
      'deputy director general / director general',
    ],
    ['headCount', '人数', 'head count'],
    ['5 > 3 (8)', '现在 5 人，来宾 8 人时最多 3 人', '5 now, at most 3 for 8 guests'],
    ['Toast to our guests', 'Toast to our guests', 'Toast to our guests'],
    ['横幅', '横幅', '横幅'],
  ])('says %s in words', (detail, zh, en) => {
    expect(sayFinding(finding(detail), 'zh')).toBe(`第九条（${zh}）。`);
    expect(sayFinding(finding(detail), 'en')).toBe(`Article 9 (${en}).`);
  });
});
