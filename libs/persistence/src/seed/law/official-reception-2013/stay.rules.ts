import type { Rule } from '@app/domain';
import { domestic } from './domestic';

/** Article 9: rooms. */
export const STAY_RULES: readonly Rule[] = [
  domestic({
    code: 'P-7.suite',
    clash: 'C7',
    article: '第九条',
    severity: 'block',
    message: {
      zh: '第九条：住宿以标准间为主，省部级干部可安排普通套间（{detail}）。请按职级改为标准间。',
      en: 'Article 9: standard rooms; an ordinary suite only for provincial or ministerial rank ({detail}). Change the room class.',
    },
    check: {
      test: 'room-class',
      lowest: { suite: 'ministry-deputy', 'luxury-suite': 'never' },
      words: {
        any: ['套房', '套间', '总统套', 'suite'],
        unless: ['省部级', '正部级', '副部级', '副省级', 'ministerial rank', 'ministerial'],
      },
    },
  }),
  domestic({
    code: 'P-7.toiletries',
    article: '第九条',
    severity: 'warn',
    message: {
      zh: '第九条：不得额外配发洗漱用品（{detail}）。请核对并去掉。',
      en: 'Article 9: no extra toiletries ({detail}). Please check and take them out.',
    },
    check: {
      test: 'provision',
      codes: ['extra-toiletries'],
      words: { any: ['额外洗漱用品', '高档洗漱', '配发洗漱', 'extra toiletries'] },
    },
  }),
];
