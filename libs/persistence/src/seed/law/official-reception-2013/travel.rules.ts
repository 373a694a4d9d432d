import type { Rule } from '@app/domain';
import { domestic } from './domestic';

/** Article 11: collective rides, few cars. */
export const TRAVEL_RULES: readonly Rule[] = [
  domestic({
    code: 'P-12.cars',
    clash: 'C11',
    article: '第十一条',
    severity: 'block',
    message: {
      zh: '第十一条：集中乘车，合理使用车型，严格控制随行车辆（{detail}）。请改乘大巴；确需引导车、专车的写明理由。',
      en: 'Article 11: collective rides, sensible vehicles, few following cars ({detail}). Use a bus; give the reason where a lead or special car is needed.',
    },
    check: {
      test: 'vehicles',
      uses: ['lead', 'escort'],
      carsUpTo: 4,
      words: {
        any: [
          '专车',
          '引导车',
          '开道车',
          '前导车',
          '头车',
          '带路车',
          'lead car',
          'special car',
          'guide car',
        ],
        unless: ['理由', '原因', '因安全', 'reason', 'because'],
      },
    },
  }),
  domestic({
    code: 'P-12.police',
    article: '第十一条',
    severity: 'warn',
    message: {
      zh: '第十一条：严格按规定使用警车，不得违规交通管控、清场闭馆（{detail}）。请核对警卫规格。',
      en: 'Article 11: limits on police cars, traffic control and closing of sites ({detail}). Please check.',
    },
    check: {
      test: 'vehicles',
      kinds: ['police-car'],
      codes: ['police-escort', 'traffic-control', 'site-closure'],
      words: {
        any: [
          '警车',
          '交通管制',
          '交通管控',
          '封路',
          '清场闭馆',
          '闭馆',
          'police escort',
          'police car',
          'traffic control',
        ],
      },
    },
  }),
];
