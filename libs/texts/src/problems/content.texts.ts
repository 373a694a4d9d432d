import type { Text } from '../language';

/** Guests, attachments, audit: what the api says when it cannot do what was asked. */
export const CONTENT_PROBLEM_TEXTS: Readonly<Record<string, Text>> = {
  'guest.group-forbidden': {
    zh: '您不能查看这些来宾信息，请去掉后重试，或联系接待办。',
    en: 'You may not see these fields of guests; leave them out, or ask the reception office.',
  },
  'guest.erased': {
    zh: '该接待的个人信息已销毁，不能再修改。',
    en: 'The personal data of this reception was erased; it can no longer be changed.',
  },
  'guest-table.invalid': {
    zh: '名单未导入。请在表格中改正下列各处（行号含表头）后重新粘贴。',
    en: 'Nothing was taken over. Correct these cells (row 1 is the head) and paste the table again.',
  },
  'file.type-unsupported': {
    zh: '不支持这种文件，请上传 PDF、OFD、DOCX、JPG 或 PNG。',
    en: 'This kind of file is not accepted; send a PDF, OFD, DOCX, JPG or PNG.',
  },
  'file.type-mismatch': {
    zh: '文件内容与扩展名不符，请用正确的扩展名另存后上传。',
    en: 'The content is not what the name says; save the file with its right ending and send it again.',
  },
  'attachment.bytes-missing': {
    zh: '文件内容丢失，请联系管理员从备份恢复。',
    en: 'The bytes of this file are missing; ask your administrator to restore them from the backup.',
  },
};

/** What is wrong with one cell of a pasted list, or with one field. */
export const CONTENT_FAULT_TEXTS: Readonly<Record<string, Text>> = {
  'holiday.misplaced': {
    zh: '不是这一年的日子，或写了两次；调休上班的只能是周末。',
    en: 'It is no day of the year, or stands here twice; only weekends are worked instead.',
  },
  'table.empty': {
    zh: '表格为空，请连同表头一起复制。',
    en: 'The table is empty; copy it with its head.',
  },
  'table.too-many-rows': {
    zh: '一次最多 {max} 人，请分批粘贴。',
    en: 'At most {max} guests at once; paste the rest after.',
  },
  'table.unclosed-quote': {
    zh: '此处的引号没有结束，请补上或删除。',
    en: 'A quote begins here and never ends; close or remove it.',
  },
  'header.unknown': {
    zh: '不认识这个列名，请改名或删除该列。',
    en: 'This column is not known; rename or remove it.',
  },
  'header.twice': { zh: '列名重复，请只保留一列。', en: 'This column occurs twice; keep one.' },
  'header.name-missing': {
    zh: '缺少「姓名」或「外文姓名」列。',
    en: 'A column "name" or "original name" is missing.',
  },
  'row.too-wide': {
    zh: '该格没有对应的列名，请补列名或清空。',
    en: 'This cell has no column head; add one or empty the cell.',
  },
  'guest.name-missing': {
    zh: '请填写姓名或外文姓名。',
    en: 'A name or an original name is needed.',
  },
  'guest.batch-unknown': {
    zh: '没有这个批次。请写抵离里的批次名称、航班或车次，或先添加批次。',
    en: 'There is no such batch: write its name, flight or train as with the arrivals, or add it first.',
  },
  'guest.listed-already': {
    zh: '名单中已有同名同单位的来宾；确为另一人时请勾选「同名同单位的是另一个人」。',
    en: 'A guest of this name and unit is listed already; say so if it is another person.',
  },
  'cell.too-long': { zh: '最多 {max} 个字符。', en: 'At most {max} characters.' },
  'cell.control-character': {
    zh: '含有不可见的控制字符，请删除。',
    en: 'It contains invisible control characters; remove them.',
  },
  'cell.line-break': { zh: '不能换行。', en: 'This must stand on one line.' },
  'path.invalid': {
    zh: '字段路径不正确，例如 reception.title 或 task.编号.due。',
    en: 'This is not the path of a field; one is reception.title, another task.<id>.due.',
  },
};
