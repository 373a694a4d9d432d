import { defineTexts } from '../../language/texts';

export const receptionsTexts = defineTexts({
  title: { zh: '接待列表', en: 'Receptions' },
});
