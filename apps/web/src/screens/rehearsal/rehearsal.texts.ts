import { defineTexts } from '../../language/texts';

export const rehearsalTexts = defineTexts({
  title: { zh: '推演', en: 'Rehearsal' },
});
