import { defineTexts } from '../../language/texts';

export const overviewTexts = defineTexts({
  title: { zh: '接待总览', en: 'Overview' },
});
