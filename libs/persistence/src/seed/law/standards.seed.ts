import type { Standard } from '@app/domain';

const YUAN = 100;

const SICHUAN = '四川省外宾接待经费管理办法（2014）';

const sichuan = (
  code: string,
  rank: string,
  yuan: number,
  what: Pick<Standard, 'class' | 'per' | 'form'>,
): Standard => ({
  code: `sichuan-foreign-${code}`,
  profile: 'foreign',
  locality: 'CN-51',
  rank,
  amount: yuan * YUAN,
  from: '2014-01-01',
  to: null,
  source: SICHUAN,
  ...what,
});

const DAILY = { class: 'meals', per: 'head-day' } as const;
const banquetOf = (form: string): Pick<Standard, 'class' | 'per' | 'form'> => ({
  class: 'banquets',
  per: 'head-meal',
  form,
});
const GIFT = { class: 'gifts', per: 'head-once' } as const;

/** Standards tables of a new installation (F82). Places add their own through the API. */
export const STANDARDS: readonly Standard[] = [
  {
    code: 'jilin-domestic-meal',
    class: 'meals',
    profile: 'domestic',
    locality: 'CN-22',
    rank: 'any',
    amount: 120 * YUAN,
    per: 'head-meal',
    from: '2023-01-01',
    to: null,
    source: '吉林省国内公务接待管理办法（2023）',
  },
  sichuan('daily-minister', 'ministry', 600, DAILY),
  sichuan('daily-deputy-minister', 'ministry-deputy', 550, DAILY),
  sichuan('daily-bureau', 'bureau', 500, DAILY),
  sichuan('daily-deputy-bureau', 'bureau-deputy', 500, DAILY),
  sichuan('daily-others', 'any', 300, DAILY),
  sichuan('banquet-minister', 'ministry', 400, banquetOf('banquet')),
  sichuan('banquet-deputy-minister', 'ministry-deputy', 400, banquetOf('banquet')),
  sichuan('banquet-others', 'any', 300, banquetOf('banquet')),
  sichuan('buffet', 'any', 150, banquetOf('buffet')),
  sichuan('cocktail', 'any', 100, banquetOf('cocktail')),
  sichuan('tea', 'any', 60, banquetOf('tea')),
  sichuan('gift-minister', 'ministry', 400, GIFT),
  sichuan('gift-bureau', 'bureau', 200, GIFT),
];
