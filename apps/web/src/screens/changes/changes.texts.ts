import { defineTexts } from '../../language/texts';

export const changesTexts = defineTexts({
  title: { zh: '变更', en: 'Changes' },
});
