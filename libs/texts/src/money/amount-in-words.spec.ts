import { amountInWords } from './amount-in-words';

describe('大写金额', () => {
  // The first four are the examples of the rule itself.
  it.each([
    [140_950, '人民币壹仟肆佰零玖元伍角'],
    [600_714, '人民币陆仟零柒元壹角肆分'],
    [1_640_902, '人民币壹万陆仟肆佰零玖元零贰分'],
    [32_504, '人民币叁佰贰拾伍元零肆分'],
    [0, '人民币零元整'],
    [5, '人民币伍分'],
    [50, '人民币伍角'],
    [1_000, '人民币壹拾元整'],
    [10_000_000, '人民币壹拾万元整'],
    // Where 万 or 元 is 0 and what follows is not, the rule leaves 零 to the writer.
    [10_700_053, '人民币壹拾万柒仟元伍角叁分'],
    [168_032, '人民币壹仟陆佰捌拾元叁角贰分'],
    [1_000_000_000_100, '人民币壹佰亿零壹元整'],
    [20_000_000_300_000, '人民币贰仟亿零叁仟元整'],
  ])('%i fen is %s', (cents, words) => expect(amountInWords(cents)).toBe(words));

  it.each([-1, 0.5, Number.NaN, 1e17])('refuses %p', (cents) =>
    expect(() => amountInWords(cents)).toThrow(RangeError),
  );
});
