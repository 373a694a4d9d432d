import { defineTexts, within } from '../../../language';

/** 人工定色: a colour given by hand. */
export const colourTexts = defineTexts({
  set: { zh: '人工定色', en: 'Set the colour by hand' },
  hint: {
    zh: '人工颜色写明理由，到时自动失效，恢复按规则计算。规则的判断一直列在颜色后面。',
    en: 'It needs a reason and ends by itself; then the rules count again. What they say stays listed.',
  },
  colour: { zh: '颜色', en: 'Colour' },
  red: { zh: '红', en: 'Red' },
  amber: { zh: '黄', en: 'Amber' },
  green: { zh: '绿', en: 'Green' },
  lasts: { zh: '多久后失效', en: 'Ends after' },
  hours: { zh: (n: number) => `${n} 小时`, en: (n: number) => `${n} h` },
  until: { zh: (at: string) => `到 ${at} 失效`, en: (at: string) => `Ends at ${within(at)}` },
  reason: { zh: '理由', en: 'Reason' },
  judged: {
    zh: (by: string, until: string) => `${by} 人工定色，到 ${until} 失效：`,
    en: (by: string, until: string) => `Set by ${by}, until ${within(until)}:`,
  },
  noRule: { zh: '没有规则命中。', en: 'No rule says otherwise.' },
  computeAgain: { zh: '恢复按规则计算', en: 'Let the rules count again' },
  done: { zh: '已人工定色。', en: 'The colour is set.' },
  taken: { zh: '已恢复按规则计算。', en: 'The rules count again.' },
});
