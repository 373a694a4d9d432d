import type { MandatoryGuestField } from '@app/domain';
import type { Text } from '../language';

/** Asking the other side. Places: {who} the contact, {facts} what is missing. */
export const INQUIRY_TEXT: Text = { zh: '向{who}了解：{facts}', en: 'Ask {who} for: {facts}' };
export const UNKNOWN_CONTACT: Text = { zh: '对方', en: 'the other side' };

/** What has to be known of every guest. */
export const GUEST_FIELD_TEXTS: Readonly<Record<MandatoryGuestField, Text>> = {
  name: { zh: '姓名', en: 'name' },
  unit: { zh: '单位', en: 'unit' },
  title: { zh: '身份（职务）', en: 'title' },
  gender: { zh: '性别', en: 'gender' },
  ethnicity: { zh: '民族', en: 'ethnicity' },
  diet: { zh: '饮食禁忌', en: 'diet and taboos' },
};
