import { defineTexts } from '../../language/texts';

export const boardTexts = defineTexts({
  title: { zh: '看板', en: 'Board' },
});
