import { defineTexts, useTexts } from '../../../language';

const classTexts = defineTexts({
  lodging: { zh: '住宿', en: 'Lodging' },
  meals: { zh: '用餐', en: 'Meals' },
  banquets: { zh: '宴请', en: 'Banquets' },
  transport: { zh: '交通', en: 'Transport' },
  gifts: { zh: '礼品', en: 'Gifts' },
  venue: { zh: '场地', en: 'Venue' },
  other: { zh: '其他', en: 'Other' },
});

export const COST_CLASSES = [
  'lodging',
  'meals',
  'banquets',
  'transport',
  'gifts',
  'venue',
  'other',
] as const;

/** What a class of cost is called. */
export function useCostClass(): (name: string) => string {
  const t = useTexts(classTexts);
  return (name) => t[COST_CLASSES.find((one) => one === name) ?? 'other'];
}

/** Cents as people read them: "¥1,300.00". */
export const money = (cents: number): string =>
  (cents / 100).toLocaleString('zh-CN', { style: 'currency', currency: 'CNY' });
