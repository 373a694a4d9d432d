import type { Rule } from '@app/domain';
import { domestic, UNTIL_2025 } from './domestic';

/** Article 10: one working meal, few companions, home-style dishes. */
export const MEAL_RULES: readonly Rule[] = [
  domestic({
    code: 'P-8.companions',
    clash: 'C9',
    article: '第十条',
    severity: 'block',
    message: {
      zh: '第十条：来宾十人以内，陪餐不超过三人；超过十人，不超过来宾人数的三分之一（{detail}）。请减少陪餐人员。',
      en: 'Article 10: up to ten guests at most three companions, above that at most a third of the guests ({detail}). Take some out.',
    },
    check: {
      test: 'companions',
      table: [{ upToGuests: 10, most: 3 }, { share: 1 / 3 }],
      roles: ['host', 'companion'],
      classes: ['meal'],
      words: { any: ['陪同', '陪餐', '陪客', '陪员', 'companion', 'escort'] },
    },
  }),
  domestic({
    code: 'P-8.one-meal',
    article: '第十条',
    severity: 'block',
    message: {
      zh: '第十条：来宾按标准自行用餐，确因工作需要可安排工作餐一次（{detail} 为第二次及以后）。请改为来宾自用。',
      en: 'Article 10: guests eat at their own expense; one working meal may be given ({detail} is one more). Let the guests pay.',
    },
    check: { test: 'meal-form', forms: ['working', 'buffet', 'banquet'], most: 1, payer: 'host' },
  }),
  domestic({
    code: 'P-8.banquet',
    article: '第十条',
    severity: 'block',
    message: {
      zh: '第十条：国内公务接待只安排工作餐，不安排宴会、酒会（{detail}）。请改为工作餐或自助餐。',
      en: 'Article 10: working meals only, no banquet or cocktail ({detail}). Make it a working meal or a buffet.',
    },
    check: { test: 'meal-form', forms: ['banquet', 'cocktail'], most: 0 },
  }),
  domestic({
    code: 'P-9.dishes',
    clash: 'C8',
    article: '第十条',
    severity: 'block',
    message: {
      zh: '第十条：工作餐供应家常菜，不得提供鱼翅、燕窝等高档菜肴和野生保护动物菜肴（{detail}）。请换菜。',
      en: 'Article 10: home-style dishes; no shark fin, bird’s nest or wild animals ({detail}). Change the menu.',
    },
    check: {
      test: 'menu',
      codes: ['shark-fin', 'birds-nest', 'wild-animal'],
      words: {
        any: [
          '鱼翅',
          '燕窝',
          '野味',
          '穿山甲',
          '果子狸',
          'shark fin',
          "bird's nest",
          'wild animal',
        ],
      },
    },
  }),
  domestic({
    code: 'P-9.home-style',
    clash: 'C8',
    article: '第十条',
    to: UNTIL_2025,
    severity: 'block',
    message: {
      zh: '第十条：工作餐供应家常菜，不得提供高档菜肴（{detail}）。请换菜。',
      en: 'Article 10: home-style dishes, nothing luxurious ({detail}). Change the menu.',
    },
    check: {
      test: 'menu',
      codes: ['seafood', 'luxury-dish'],
      words: {
        any: [
          '海鲜',
          '位餐',
          '位上',
          '高档菜',
          '高档宴',
          '山珍海味',
          '鲍鱼',
          '鱼子酱',
          'seafood',
          'luxury dish',
          'high-grade',
          'high-end',
        ],
      },
      dishes: { any: ['鲍鱼', '龙虾', '海参', '帝王蟹', '鱼子酱', 'abalone', 'lobster', 'caviar'] },
    },
  }),
  domestic({
    code: 'P-9.cigarettes',
    article: '第十条',
    to: UNTIL_2025,
    severity: 'warn',
    message: {
      zh: '第十条：工作餐不提供香烟和高档酒水（{detail}）。请核对。',
      en: 'Article 10: no cigarettes and no high-grade drinks at the working meal ({detail}). Please check.',
    },
    check: {
      test: 'meal-drinks',
      what: ['cigarettes'],
      codes: ['cigarettes'],
      words: { any: ['香烟', '烟酒', '茅台', '五粮液', '名酒', 'cigarette', 'tobacco'] },
    },
  }),
  domestic({
    code: 'P-9.club',
    article: '第十条',
    severity: 'block',
    message: {
      zh: '第十条：不得使用私人会所、高消费餐饮场所（{detail}）。请改在定点场所。',
      en: 'Article 10: no private clubs or expensive restaurants ({detail}). Use a designated place.',
    },
    check: {
      test: 'provision',
      words: { any: ['私人会所', '高档会所', '高消费餐饮', 'private club'] },
    },
  }),
];
