import { defineTexts } from '../../language/texts';

export const noticesTexts = defineTexts({
  title: { zh: '消息', en: 'Notices' },
});
