import { defineTexts } from '../../language/texts';

export const meTexts = defineTexts({
  title: { zh: '我的', en: 'Me' },
});
