import { defineTexts } from '../language/texts';

export const searchTexts = defineTexts({
  open: { zh: '搜索接待、任务、人员', en: 'Visits, tasks, people' },
  title: { zh: '搜索', en: 'Search' },
  hint: { zh: '输入两个字就能找。', en: 'Two characters are enough.' },
  nothing: { zh: '没有找到您能看的内容。', en: 'Nothing that you may see was found.' },
  receptions: { zh: '接待', en: 'Visits' },
  tasks: { zh: '任务', en: 'Tasks' },
  people: { zh: '人员', en: 'People' },
  found: {
    zh: (count: number) => `找到 ${count} 条。↑ ↓ 选择，回车打开，Esc 关闭`,
    en: (count: number) => `${count} found. ↑ ↓ choose, Enter opens, Esc closes`,
  },
});
