import type { Text } from '../language';
import { FACT_TYPE_TEXTS } from './fact-type.texts';

/** What a reception's record names: what happened, who has read what, and what was refused. */
export const ENTRY_TYPE_TEXTS: Readonly<Record<string, Text | undefined>> = {
  ...FACT_TYPE_TEXTS,
  AttachmentAdded: { zh: '上传附件', en: 'Added an attachment' },
  AttachmentRead: { zh: '查看附件', en: 'Read an attachment' },
  GuestFieldsRead: { zh: '查看来宾信息', en: 'Read guest details' },
  PhoneShown: { zh: '查看电话号码', en: 'Looked up a number' },
  Refused: { zh: '操作被拒绝', en: 'An act was refused' },
};
