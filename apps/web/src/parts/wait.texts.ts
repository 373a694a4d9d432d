import { defineTexts } from '../language/texts';

/** What somebody is waited for. */
export const waitTexts = defineTexts({
  decides: { zh: (what: string) => `审批「${what}」`, en: (what: string) => `Decide: ${what}` },
  facts: { zh: (what: string) => `补齐要素${what}`, en: (what: string) => `Facts ${what}` },
  followUp: { zh: '后续事项', en: 'A follow-up' },
  summary: { zh: '交小结', en: 'Hand in the summary' },
  change: { zh: (n: string) => `决定变更第 ${n} 号`, en: (n: string) => `Decide change ${n}` },
  acknowledge: {
    zh: (what: string) => `签收「${what}」`,
    en: (what: string) => `Acknowledge: ${what}`,
  },
  returned: {
    zh: (what: string) => `处理退回「${what}」`,
    en: (what: string) => `Returned: ${what}`,
  },
  handover: { zh: (what: string) => `交接「${what}」`, en: (what: string) => `Hand-over: ${what}` },
});
