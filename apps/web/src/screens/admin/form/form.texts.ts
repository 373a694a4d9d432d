import { defineTexts, within } from '../../../language';

export const formTexts = defineTexts({
  required: { zh: '请填写。', en: 'Please fill this in.' },
  saving: { zh: '正在保存', en: 'Saving' },
  saved: { zh: '已保存。', en: 'Saved.' },
  changedBy: {
    zh: (name: string, time: string) => `${name} ${time} 已修改`,
    en: (name: string, time: string) => `${name} changed it at ${within(time)}`,
  },
  somebody: { zh: '同事', en: 'A colleague' },
  conflict: {
    zh: '这是您打开之后保存的。您的还没有保存，请选一个。',
    en: 'It was saved after you opened this. Yours are not saved yet; choose.',
  },
  field: { zh: '项目', en: 'Field' },
  theirs: { zh: '现在的', en: 'Now' },
  mine: { zh: '您写的', en: 'Yours' },
  takeTheirs: { zh: '用现在的', en: 'Keep what is there' },
  keepMine: { zh: '用我的再保存', en: 'Save mine over it' },
  same: { zh: '内容相同，可以直接再保存。', en: 'The values are the same; you can save again.' },
  empty: { zh: '空', en: 'empty' },
  at: {
    zh: (place: number, said: string) => `第 ${place} 项：${said}`,
    en: (place: number, said: string) => `Entry ${place}: ${said}`,
  },
  notANumber: { zh: '请写数字。', en: 'Write a number.' },
  notNegative: { zh: '请写大于 0 的数字。', en: 'Write a number above 0.' },
  notAMoment: { zh: '请写成 2026-05-01 09:00 这样。', en: 'Write it like 2026-05-01 09:00.' },
  notAClock: { zh: '请写成 21:30 这样。', en: 'Write it like 21:30.' },
  choose: { zh: '请选择', en: 'Choose' },
});
