import type { RulePack } from '@app/domain';
import { FORBIDDEN_RULES } from './forbidden.rules';
import { MEAL_RULES } from './meal.rules';
import { MONEY_RULES } from './money.rules';
import { STAY_RULES } from './stay.rules';
import { TRAVEL_RULES } from './travel.rules';
import { WELCOME_RULES } from './welcome.rules';

/** 《党政机关国内公务接待管理规定》. What part of it was only recalled is a warning. */
export const OFFICIAL_RECEPTION_2013: RulePack = {
  code: 'official-reception-2013',
  version: 1,
  title: {
    zh: '党政机关国内公务接待管理规定',
    en: 'Rules on domestic official reception of Party and government organs',
  },
  issuer: {
    zh: '中共中央办公厅、国务院办公厅',
    en: 'General Offices of the CPC Central Committee and of the State Council',
  },
  national: true,
  locality: 'CN',
  rules: [
    ...WELCOME_RULES,
    ...STAY_RULES,
    ...MEAL_RULES,
    ...TRAVEL_RULES,
    ...MONEY_RULES,
    ...FORBIDDEN_RULES,
  ],
};
