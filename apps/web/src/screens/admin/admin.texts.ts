import { defineTexts } from '../../language/texts';

export const adminTexts = defineTexts({
  title: { zh: '管理', en: 'Admin' },
});
