import * as texts from './index';

/** Every `{zh, en}` in the exported tables, with its path. */
function textsIn(value: unknown, path: string): [string, texts.Text][] {
  if (typeof value !== 'object' || value === null) return [];
  const { zh, en } = value as Partial<texts.Text>;
  if (typeof zh === 'string' && typeof en === 'string') return [[path, { zh, en }]];
  return Object.entries(value).flatMap(([key, inner]) => textsIn(inner, `${path}.${key}`));
}

const ALL = textsIn(texts, 'texts');

describe('all texts', () => {
  it('finds the tables', () => {
    expect(ALL.length).toBeGreaterThan(250);
  });

  it.each(ALL)('%s has the same places in both languages', (_path, text) => {
    expect(texts.placesIn(text.en)).toEqual(texts.placesIn(text.zh));
  });

  it('is written in Chinese on the Chinese side', () => {
    const wrong = ALL.filter(([, { zh }]) => zh !== '' && !/\p{Script=Han}/u.test(zh));
    expect(wrong).toEqual([]);
  });

  it('never says 接收 for 签收, nor 督办 for an ordinary reminder', () => {
    expect(ALL.filter(([, { zh }]) => /接收|督办/.test(zh)).map(([path]) => path)).toEqual([]);
  });

  it('is short: a sentence fits a phone', () => {
    expect(ALL.filter(([, { zh }]) => zh.length > 60).map(([path]) => path)).toEqual([]);
  });
});

describe('sayMissing and problems', () => {
  it('names the objects', () => {
    expect(texts.sayMissing('zh', 'plan.answer-missing', ['交通运输', '餐饮服务'])).toBe(
      '等待会签：交通运输、餐饮服务。可催办，或按电话答复代录。',
    );
  });

  it('puts the refusals of the door among the problems', () => {
    expect(texts.PROBLEM_TEXTS['remind.too-soon']?.zh).toContain('15 分钟');
  });
});

describe('sayTime', () => {
  it('shows the offset of the zone, winter and summer', () => {
    expect(texts.sayTime('zh', '2006-10-25T15:40:00Z', 'Europe/Berlin')).toBe(
      '10月25日周三 17:40 (GMT+2)',
    );
    expect(texts.sayTime('en', '2027-01-11T15:00:00Z', 'Europe/Paris')).toBe(
      'Mon 11 Jan 16:00 (GMT+1)',
    );
  });
});
