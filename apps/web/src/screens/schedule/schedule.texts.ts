import { defineTexts } from '../../language/texts';

export const scheduleTexts = defineTexts({
  title: { zh: '日程', en: 'Schedule' },
});
