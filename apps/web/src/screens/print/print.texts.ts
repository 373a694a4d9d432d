import { defineTexts } from '../../language/texts';

export const printTexts = defineTexts({
  title: { zh: '打印', en: 'Print' },
});
