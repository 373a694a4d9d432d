import type { Profile, Rule, RulePack } from '@app/domain';

const ALL: readonly Profile[] = ['domestic', 'business', 'foreign'];
const DOMESTIC: readonly Profile[] = ['domestic'];

const practice = (
  code: string,
  rule: Omit<Rule, 'code' | 'article' | 'from' | 'profiles'> & Partial<Rule>,
): Rule => ({
  code: `practice.${code}`,
  article: '接待工作惯例',
  from: '2000-01-01',
  profiles: ALL,
  ...rule,
});

/** Kinds that run beside the others, or are no stop of the guests. */
const BESIDE = ['medical-standby', 'press', 'other'];

const time: readonly Rule[] = [
  practice('buffer', {
    severity: 'warn',
    message: {
      zh: '两项之间时间不够：{detail}。请提早出发、推迟后一项，或核对路程（踩点）。',
      en: 'Not enough time between two items: {detail}. Leave earlier, move the later one, or check the way.',
    },
    check: {
      test: 'buffer',
      before: { 'departure-air': 90, 'departure-rail': 30 },
      except: BESIDE,
    },
  }),
  practice('same-place', {
    severity: 'warn',
    message: {
      zh: '刚安排离开，下一项却在原地：{detail}。请核对地点，或取消这段行车。',
      en: 'The guests leave for a place where they already are: {detail}. Check the place, or drop the drive.',
    },
    check: { test: 'same-place', except: BESIDE },
  }),
  practice('overlap', {
    severity: 'warn',
    message: {
      zh: '同一批来宾同时有两项：{detail}。请错开，或分组。',
      en: 'The same guests are at two items at once: {detail}. Move one, or split the group.',
    },
    check: { test: 'overlap', except: BESIDE },
  }),
  practice('double-booked', {
    severity: 'warn',
    message: {
      zh: '同一人同时在两处：{detail}。请换人或改时间。',
      en: 'One person in two places at once: {detail}. Name another, or move one.',
    },
    check: { test: 'double-booked' },
  }),
  practice('working-hours', {
    severity: 'info',
    message: {
      zh: '准备任务的时限在夜间：{detail}。可提前到工作时间。',
      en: 'Preparation falls due at night: {detail}. Consider an earlier time.',
    },
    check: { test: 'working-hours', from: '07:00', until: '22:00' },
  }),
];

const people: readonly Rule[] = [
  practice('greeter-rank', {
    severity: 'info',
    profiles: ['business', 'foreign'],
    message: {
      zh: '对口接待：迎候人员与来宾对等或略低（{detail}）。请核对。',
      en: 'Counterparts: those who greet stand level with the guest or slightly below ({detail}). Please check.',
    },
    check: {
      test: 'counterpart-rank',
      classes: ['travel'],
      roles: ['host', 'greeter'],
      above: 0,
      below: 2,
    },
  }),
  practice('table-rank', {
    severity: 'info',
    message: {
      zh: '对口接待：主陪与主宾对等或高半级（{detail}）。请核对。',
      en: 'Counterparts: the host at table stands level with the lead guest or half a rank above ({detail}). Please check.',
    },
    check: { test: 'counterpart-rank', classes: ['meal'], roles: ['host'], above: 1, below: 0 },
  }),
  practice('meeting-rank', {
    severity: 'info',
    message: {
      zh: '对口接待：会见由职级相当的负责同志出面（{detail}）。请核对。',
      en: 'Counterparts: heads receive heads, deputies receive deputies ({detail}). Please check.',
    },
    check: { test: 'counterpart-rank', classes: ['meeting'], roles: ['host'], above: 2, below: 1 },
  }),
  practice('handover', {
    severity: 'info',
    message: {
      zh: '两个部门先后接手，却没有写明交接：{detail}。请注明交接对象。',
      en: 'Two departments take over from each other without a hand-over: {detail}. Name it.',
    },
    check: {
      test: 'handover-missing',
      pairs: [
        { from: 'transport', to: 'hotel', classes: ['stay'] },
        { from: 'transport', to: 'venue', classes: ['visit'] },
      ],
    },
  }),
  practice('open-facts', {
    severity: 'warn',
    message: {
      zh: '要素还没有答复：{detail}。请向对方询问，或说明理由。',
      en: 'Not answered yet: {detail}. Ask the other side, or have it waived.',
    },
    check: { test: 'missing-facts' },
  }),
];

const table: readonly Rule[] = [
  practice('meal-length', {
    severity: 'warn',
    profiles: DOMESTIC,
    message: {
      zh: '用餐时间一般不超过 50 分钟（{detail}）。请缩短。',
      en: 'A meal takes 50 minutes at most ({detail}). Shorten it.',
    },
    check: { test: 'meal-length', minutes: 50, forms: ['breakfast', 'working', 'buffet'] },
  }),
  practice('over-standard', {
    severity: 'warn',
    message: {
      zh: '超出标准，已写理由：{detail} 元。须经上一级批准。',
      en: 'Above the standard, with a reason: {detail} yuan. It takes a higher approval.',
    },
    check: { test: 'over-standard', reason: 'given' },
  }),
  practice('fruit-flowers', {
    clash: 'C6',
    severity: 'warn',
    profiles: DOMESTIC,
    message: {
      zh: '多地规定工作会议不摆鲜花、水果（{detail}）。请按所在地规定去掉。',
      en: 'Many places ban flowers and fruit at working meetings ({detail}). Leave them out.',
    },
    check: {
      test: 'provision',
      codes: ['flowers', 'fruit'],
      classes: ['meeting', 'stay', 'none'],
      words: {
        any: [
          '鲜花',
          '花篮',
          '献花',
          '水果',
          '果盘',
          '果篮',
          'fruit',
          'flowers',
          'flower',
          'bouquet',
        ],
      },
    },
  }),
  practice('drinking', {
    clash: 'C10',
    severity: 'warn',
    profiles: DOMESTIC,
    to: '2025-05-17',
    message: {
      zh: '不按酒量挑选陪餐人员，不安排敬酒、划拳（{detail}）。请去掉。',
      en: 'Nobody is chosen because he drinks; no toasting, no games ({detail}). Take it out.',
    },
    check: {
      test: 'provision',
      codes: ['drinking-companion'],
      words: {
        any: [
          '能喝',
          '善饮',
          '会喝酒',
          '酒量',
          '陪酒',
          '敬酒',
          '劝酒',
          '祝酒',
          '划拳',
          '酒令',
          '拼酒',
          'drinking companion',
          'who drink',
          'toast',
          'drinking game',
        ],
      },
    },
  }),
  practice('gift', {
    clash: 'C3',
    severity: 'warn',
    profiles: ['business', 'foreign'],
    message: {
      zh: '赠送礼品须先报批并控制金额（{detail}）。请附批件。',
      en: 'Gifts are approved first and kept within a cap ({detail}). Attach the approval.',
    },
    check: {
      test: 'provision',
      codes: ['gift', 'souvenir', 'local-product'],
      words: { any: ['礼品', '礼物', '纪念品', '伴手礼', 'gift', 'souvenir'] },
    },
  }),
  practice('cash', {
    clash: 'C13',
    severity: 'warn',
    profiles: ['business', 'foreign'],
    message: {
      zh: '公款支出用公务卡或转账（{detail}）。请不要准备现金。',
      en: 'Public money is paid by official card or transfer ({detail}). Do not prepare cash.',
    },
    check: { test: 'provision', codes: ['cash', 'voucher'], words: { any: ['现金', 'cash'] } },
  }),
];

/** Our own: what the craft knows and no law asks. It never blocks. */
export const PRACTICE: RulePack = {
  code: 'yingbin-practice',
  version: 1,
  title: { zh: '接待工作惯例', en: 'Practice of reception work' },
  issuer: { zh: '迎宾', en: 'Yingbin' },
  national: false,
  locality: 'CN',
  rules: [...time, ...people, ...table],
};
