import type { Text } from '../language';

/** What is wrong with the ticks of a checklist (检查清单). */
export const CHECKLIST_REFUSAL_TEXTS: Readonly<Record<string, Text>> = {
  'checklist.line-open': {
    zh: '清单还有没勾选的项目。',
    en: 'A line of the checklist is not ticked.',
  },
  'checklist.line-unknown': {
    zh: '清单上没有这一项，请刷新后重新勾选。',
    en: 'The checklist has no such line; reload and tick again.',
  },
  'checklist.no-reading': {
    zh: '这一项不用填读数。',
    en: 'This line asks for no reading.',
  },
  'checklist.reading-missing': {
    zh: '请填写读数。',
    en: 'Please give the reading.',
  },
  'checklist.reading-outside': {
    zh: '读数超出允许范围，请处理后重测。',
    en: 'The reading is outside its bounds; put it right and measure again.',
  },
  'task.checklist-open': {
    zh: '检查清单未完成，请逐项核对后再报完成。',
    en: 'The checklist is not complete; go through every line, then report.',
  },
};
