import type { Rule } from '@app/domain';
import { domestic } from './domestic';

/** Articles 6, 7, 12 and 14: what is paid by whom, and how. */
export const MONEY_RULES: readonly Rule[] = [
  domestic({
    code: 'P-3.private',
    article: '第六条、第七条',
    severity: 'block',
    message: {
      zh: '第六、七条：不得把休假、探亲、旅游等活动纳入国内公务接待（{detail}）。请去掉。',
      en: 'Articles 6–7: leave, family visits and tours are no official business ({detail}). Take them out.',
    },
    check: { test: 'provision', words: { any: ['探亲', '休假活动', '家属随行', 'family visit'] } },
  }),
  domestic({
    code: 'P-13.ticket',
    clash: 'C12',
    article: '第十二条',
    severity: 'block',
    message: {
      zh: '第十二条：应由来宾承担的差旅费不得由接待方支付（{detail}）。可协助订票，票款由来宾自付。',
      en: 'Article 12: the guest’s travel is the guest’s own cost ({detail}). Help with the booking, do not pay.',
    },
    check: {
      test: 'payer',
      side: 'host',
      codes: ['guest-ticket'],
      costs: ['transport'],
      classes: ['travel'],
      words: {
        together: [
          ['买', '购', '付', '垫付', '出票', 'buy', 'pay', 'purchase'],
          [
            '返程票',
            '回程票',
            '机票',
            '车票',
            '火车票',
            '高铁票',
            '返程机票',
            'return ticket',
            'air ticket',
            'train ticket',
            "guest's ticket",
          ],
        ],
        unless: [
          '自理',
          '自付',
          '自行支付',
          '本人支付',
          '来宾支付',
          '自行购',
          'guest pays',
          'guests pay',
          'own expense',
          'own cost',
        ],
      },
    },
  }),
  domestic({
    code: 'P-13.passing-on',
    article: '第十二条',
    severity: 'warn',
    message: {
      zh: '第十二条：接待费用不得转嫁，不得在会议费、培训费中列支（{detail}）。请改由接待经费列支。',
      en: 'Article 12: costs are not passed on to others or hidden in meetings and training ({detail}).',
    },
    check: {
      test: 'provision',
      words: {
        any: [
          '转嫁',
          '企业承担费用',
          '由企业承担',
          '下级单位承担',
          '摊派',
          '会议费列支',
          '培训费列支',
        ],
      },
    },
  }),
  domestic({
    code: 'P-15.cash',
    clash: 'C13',
    article: '第十四条',
    severity: 'block',
    message: {
      zh: '第十四条：接待费用以国库集中支付、公务卡或银行转账结算，不得用现金、不得挂账（{detail}）。请改用公务卡或转账。',
      en: 'Article 14: pay by treasury, official card or transfer; no cash, no credit ({detail}).',
    },
    check: {
      test: 'payer',
      side: 'host',
      codes: ['cash'],
      words: { any: ['现金', '备用金', '挂账', '赊账', '签单', 'cash', 'on credit'] },
    },
  }),
];
