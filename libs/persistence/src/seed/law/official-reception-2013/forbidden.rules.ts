import type { Rule } from '@app/domain';
import { domestic } from './domestic';

/** Article 16: gifts, tours, shows, anything above the standard. */
export const FORBIDDEN_RULES: readonly Rule[] = [
  domestic({
    code: 'P-16.gift',
    clash: 'C3',
    article: '第十六条',
    severity: 'block',
    message: {
      zh: '第十六条：不得以任何名义赠送礼金、有价证券、纪念品和土特产品（{detail}）。请取消。',
      en: 'Article 16: no gifts under any name: money, securities, souvenirs, local products ({detail}). Take them out.',
    },
    check: {
      test: 'provision',
      codes: ['gift', 'souvenir', 'local-product', 'voucher'],
      words: {
        any: [
          '礼品',
          '礼物',
          '纪念品',
          '土特产',
          '送特产',
          '特产礼盒',
          '伴手礼',
          '礼金',
          '购物卡',
          '文创礼',
          'gift',
          'souvenir',
          'local product',
          'voucher',
        ],
      },
    },
  }),
  domestic({
    code: 'P-16.gift-item',
    clash: 'C3',
    article: '第十六条',
    severity: 'block',
    message: {
      zh: '第十六条：不得以任何名义赠送礼品（{detail}）。请取消这一行程项。',
      en: 'Article 16: no gifts under any name ({detail}). Take the item out.',
    },
    check: { test: 'item-kind', kinds: ['gift'] },
  }),
  domestic({
    code: 'P-16.tour',
    clash: 'C4',
    article: '第十六条',
    severity: 'block',
    message: {
      zh: '第十六条：不得组织旅游和与公务活动无关的参观（{detail}）。请取消。',
      en: 'Article 16: no tours and no visits that have nothing to do with the business ({detail}). Take it out.',
    },
    check: { test: 'item-kind', kinds: ['sightseeing', 'tour'] },
  }),
  domestic({
    code: 'P-16.tour-work',
    clash: 'C4',
    article: '第十六条',
    severity: 'block',
    message: {
      zh: '第十六条：不得组织旅游和与公务活动无关的参观（{detail}）。请取消。',
      en: 'Article 16: no tours and no visits that have nothing to do with the business ({detail}). Take it out.',
    },
    check: {
      test: 'provision',
      codes: ['tour'],
      words: {
        any: [
          '游览',
          '观光',
          '旅游线路',
          '旅游方案',
          '旅游酒店',
          '旅游饭店',
          '旅游路线',
          '景点',
          '风景区',
          '游玩',
          '游湖',
          '游船',
          '游江',
          '名胜',
          'sightseeing',
          'scenic',
          'tour plan',
          'tour hotel',
        ],
      },
    },
  }),
  domestic({
    code: 'P-16.show',
    article: '第十六条',
    severity: 'block',
    message: {
      zh: '第十六条：不得安排营业性娱乐、健身活动和专场文艺演出（{detail}）。请取消。',
      en: 'Article 16: no paid entertainment or fitness, no special shows ({detail}). Take it out.',
    },
    check: {
      test: 'provision',
      codes: ['show', 'entertainment'],
      words: {
        any: [
          '文艺演出',
          '专场演出',
          '卡拉ok',
          '歌舞厅',
          '洗浴',
          '足浴',
          '高尔夫',
          'karaoke',
          'golf',
          'special show',
        ],
      },
    },
  }),
  domestic({
    code: 'P-16.over-standard',
    article: '第十六条',
    severity: 'block',
    message: {
      zh: '第十六条：不得超标准接待（{detail} 元）。请降到标准以内，或写明理由报批。',
      en: 'Article 16: nothing above the standard ({detail} yuan). Bring it down, or give the reason and have it approved.',
    },
    check: { test: 'over-standard', reason: 'missing' },
  }),
];
