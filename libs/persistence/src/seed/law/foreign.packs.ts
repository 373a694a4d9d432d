import type { Rule, RulePack } from '@app/domain';

const FROM = '2014-01-01';

const foreign = (rule: Omit<Rule, 'from' | 'profiles'>): Rule => ({
  from: FROM,
  profiles: ['foreign'],
  ...rule,
});

const twoBanquets = (code: string, place: { zh: string; en: string }): Rule =>
  foreign({
    code,
    article: '宴请条款',
    severity: 'block',
    message: {
      zh: `${place.zh}：外宾来访宴请不超过两次（{detail} 为第三次及以后）。请减少，或改为工作餐、自助餐。`,
      en: `${place.en}: at most two banquets for a foreign delegation ({detail} is one more). Make it a working meal or a buffet.`,
    },
    check: { test: 'meal-form', forms: ['banquet'], most: 2, payer: 'host' },
  });

const withinStandards = (code: string, place: { zh: string; en: string }): Rule =>
  foreign({
    code,
    article: '标准条款',
    severity: 'block',
    message: {
      zh: `${place.zh}：外宾接待费用不超标准（{detail} 元）。请降到标准以内，或写明理由报批。`,
      en: `${place.en}: foreign guests are received within the standards ({detail} yuan). Bring it down, or give the reason and have it approved.`,
    },
    check: { test: 'over-standard', reason: 'missing' },
  });

/** Central rules on the cost of foreign guests; other bodies follow them, so they can be waived. */
export const FOREIGN_GUESTS: RulePack = {
  code: 'foreign-guests',
  version: 1,
  title: { zh: '外宾接待经费管理（中央）', en: 'Cost of foreign guests (central)' },
  issuer: { zh: '财政部', en: 'Ministry of Finance' },
  national: false,
  locality: 'CN',
  rules: [
    twoBanquets('P-20.banquets', { zh: '外宾接待经费管理办法', en: 'Central rules' }),
    foreign({
      code: 'P-20.unpriced',
      article: '标准条款',
      severity: 'warn',
      message: {
        zh: '外宾经费没有标准可依，也没有填价格，按 0 元计：{detail}。请填价格，或录入所在地标准。',
        en: 'Neither a standard nor a price, counted as nothing: {detail}. Give a price, or enter the local standard.',
      },
      check: { test: 'unpriced', reason: 'no-standard' },
    }),
    foreign({
      code: 'P-20.rank-unknown',
      article: '标准条款',
      severity: 'warn',
      message: {
        zh: '外宾经费按职级定标准，主宾职级不明，暂按最低一级计（{detail}）。请写明接待规格或主宾职务。',
        en: 'Standards go by rank and the lead guest’s is not known, so the lowest counts ({detail}). Say the grade, or the rank.',
      },
      check: { test: 'unpriced', reason: 'no-rank' },
    }),
    foreign({
      code: 'P-22.companions',
      article: '陪餐条款（待核对原文）',
      severity: 'warn',
      message: {
        zh: '外宾陪餐：五人以内可一比一，超过五人的部分一比二（{detail}，待核对原文）。请核对。',
        en: 'Companions of foreign guests: one to one up to five, one to two above ({detail}; to be confirmed). Please check.',
      },
      check: {
        test: 'companions',
        table: [
          { upToGuests: 5, share: 1 },
          { most: 5, share: 0.5, beyond: 5 },
        ],
        roles: ['host', 'companion'],
        classes: ['meal'],
      },
    }),
  ],
};

/** Sichuan 2014: amounts are standards; gifts and rooms are rules. */
export const SICHUAN_FOREIGN_2014: RulePack = {
  code: 'sichuan-foreign-2014',
  version: 1,
  title: { zh: '四川省外宾接待经费管理办法', en: 'Sichuan: cost of foreign guests' },
  issuer: { zh: '四川省财政厅', en: 'Sichuan Department of Finance' },
  national: false,
  locality: 'CN-51',
  rules: [
    withinStandards('P-20.sichuan-standards', { zh: '四川省', en: 'Sichuan' }),
    foreign({
      code: 'P-20.sichuan-suite',
      article: '住宿条款',
      severity: 'block',
      message: {
        zh: '四川省：副部长级以上外宾可安排套间，其余安排标准间（{detail}）。请改房型。',
        en: 'Sichuan: suites from deputy minister upwards, others standard rooms ({detail}). Change the room class.',
      },
      check: { test: 'room-class', lowest: { suite: 'ministry-deputy', 'luxury-suite': 'never' } },
    }),
    foreign({
      code: 'P-21.sichuan-gift',
      clash: 'C3',
      article: '礼品条款',
      severity: 'warn',
      message: {
        zh: '四川省：对外赠礼须事先报批，只赠团长一次，部长级不超过 400 元、司局级不超过 200 元（{detail}）。请附批件。',
        en: 'Sichuan: a gift is approved first, goes to the head of the delegation, once; at most 400 (minister) or 200 yuan (bureau) ({detail}).',
      },
      check: {
        test: 'provision',
        codes: ['gift', 'souvenir', 'local-product'],
        words: { any: ['礼品', '礼物', '纪念品', '伴手礼', 'gift', 'souvenir'] },
      },
    }),
  ],
};

/** Hubei: at most five days and two banquets. */
export const HUBEI_FOREIGN: RulePack = {
  code: 'hubei-foreign',
  version: 1,
  title: { zh: '湖北省外宾接待经费管理办法', en: 'Hubei: cost of foreign guests' },
  issuer: { zh: '湖北省财政厅', en: 'Hubei Department of Finance' },
  national: false,
  locality: 'CN-42',
  rules: [
    twoBanquets('P-20.hubei-banquets', { zh: '湖北省', en: 'Hubei' }),
    foreign({
      code: 'P-20.hubei-days',
      article: '天数条款',
      severity: 'block',
      message: {
        zh: '湖北省：由本方承担费用的外宾来访不超过五天（{detail} 天）。请缩短，或由对方自理。',
        en: 'Hubei: a delegation is received for at most five days ({detail}). Shorten the stay, or let the other side pay.',
      },
      check: { test: 'stay-length', days: 5 },
    }),
  ],
};
