import { defineTexts } from '../../language/texts';

export const wallTexts = defineTexts({
  title: { zh: '大屏', en: 'Wall' },
});
