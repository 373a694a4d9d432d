import { defineTexts } from '../../../language';

export const summaryTexts = defineTexts({
  title: { zh: '小结', en: 'Summary' },
  none: { zh: '还没写', en: 'not written' },
  draft: { zh: '草稿', en: 'draft' },
  submitted: { zh: '在审', en: 'submitted' },
  approved: { zh: '已批准', en: 'approved' },
  figures: {
    zh: (tasks: number, late: number, changes: number) =>
      `任务 ${tasks} 项，晚办 ${late} 项，变更 ${changes} 次`,
    en: (tasks: number, late: number, changes: number) =>
      `${tasks} tasks, ${late} late, ${changes} changes`,
  },
  text: { zh: '办得怎么样', en: 'How it went' },
  lessons: { zh: '下次要改的（可不填）', en: 'What to do otherwise (optional)' },
  save: { zh: '存草稿', en: 'Save' },
  submit: { zh: '提交小结', en: 'Hand in the summary' },
  saved: { zh: '小结已保存', en: 'The summary is saved' },
  handedIn: { zh: '小结已送审，批准后即可归档', en: 'Handed in; once approved, it can be closed' },
  met: {
    zh: '别人刚改过小结。这是现在存着的：',
    en: 'Somebody else has just changed the summary. This is what is stored now:',
  },
  theirs: { zh: '用这一份', en: 'Take this' },
  mine: { zh: '留我写的', en: 'Keep mine' },
  choose: { zh: '先选用哪一份', en: 'First choose which to keep' },
  left: { zh: '写几句再提交', en: 'Write something first' },
});
