import { defineTexts } from '../../language/texts';

export const taskTexts = defineTexts({
  title: { zh: '任务', en: 'Task' },
});
