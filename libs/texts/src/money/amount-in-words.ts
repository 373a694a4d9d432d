const DIGITS = '零壹贰叁肆伍陆柒捌玖';
const PLACES = ['', '拾', '佰', '仟'];
const GROUPS = ['', '万', '亿', '万亿'];
/** Ten thousand 亿 yuan and more are not written. */
const MOST_CENTS = 1e16;

/** Four digits: 1409 is 壹仟肆佰零玖; one 零 for a gap, none at the end. */
function fourInWords(n: number): string {
  let words = '';
  for (let place = 3; place >= 0; place--) {
    const digit = Math.floor(n / 10 ** place) % 10;
    if (digit > 0) words += DIGITS[digit] + PLACES[place];
    else if (words !== '' && !words.endsWith('零') && n % 10 ** place > 0) words += '零';
  }
  return words;
}

function yuanInWords(yuan: number): string {
  let words = '';
  for (let group = 3; group >= 0; group--) {
    const four = Math.floor(yuan / 10_000 ** group) % 10_000;
    if (four === 0) continue;
    const above = Math.floor(yuan / 10_000 ** (group + 1));
    // A gap in front of these four, in them or as a whole group above them.
    const isGap = above > 0 && (four < 1000 || above % 10_000 === 0);
    words += (isGap ? '零' : '') + fourInWords(four) + GROUPS[group];
  }
  return words;
}

/**
 * 大写金额 of an amount in fen, as it stands on forms: 140950 is 人民币壹仟肆佰零玖元伍角.
 * Source: 《支付结算办法》 (银发〔1997〕393号) annex 1, 正确填写票据和结算凭证的基本规定, articles 1 to 4.
 * Throws a RangeError for what is no whole number of fen from 0 on, or too much.
 */
export function amountInWords(cents: number): string {
  if (!Number.isSafeInteger(cents) || cents < 0 || cents >= MOST_CENTS)
    throw new RangeError(`no amount in fen: ${cents}`);
  const yuan = Math.floor(cents / 100);
  const jiao = Math.floor(cents / 10) % 10;
  const fen = cents % 10;
  const whole = yuan > 0 ? `${yuanInWords(yuan)}元` : '';
  if (jiao === 0 && fen === 0) return `人民币${whole || '零元'}整`;
  // A gap between yuan and fen is said.
  const tens = jiao > 0 ? `${DIGITS[jiao]}角` : whole && '零';
  return `人民币${whole}${tens}${fen > 0 ? `${DIGITS[fen]}分` : ''}`;
}
