import type { Text } from '../language';

/** Why something was refused, as a sentence that tells what to do. Keys are stable problem codes. */
export const REFUSAL_TEXTS = {
  'act.forbidden': {
    zh: '您没有办理此事的权限。请联系经办人，或由有权人员办理。',
    en: 'You may not do this. Please ask the officer in charge, or someone who may.',
  },
  'object.not-found': {
    zh: '找不到该内容，可能已移走，或不属于您的部门。请返回列表重新打开。',
    en: 'Not found: it may be gone, or belong to another department. Please open it from your list.',
  },
  'gate.closed': {
    zh: '还不能进入下一阶段，请先完成以下事项。',
    en: 'The next stage has to wait. Please complete the following first.',
  },
} as const satisfies Record<string, Text>;

export type RefusalKey = keyof typeof REFUSAL_TEXTS;
