import { defineTexts } from '../../language/texts';

export const registrationTexts = defineTexts({
  title: { zh: '新接待', en: 'Registration' },
});
