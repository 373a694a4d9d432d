import { defineTexts } from '../../language/texts';

export const planTexts = defineTexts({
  title: { zh: '方案编辑', en: 'Plan' },
});
