import type { TemplateFaultCode } from '@app/domain';
import type { Text } from '../language';

/** Why something is not done with a template or a signed file. */
export const TEMPLATE_PROBLEM_TEXTS: Readonly<Record<string, Text>> = {
  'template.own-draft': {
    zh: '模板须由起草人以外的人审定，请交接待办主任或管理员。',
    en: 'Somebody who did not write the template must approve it: the office head or an administrator.',
  },
  'template.not-draft': {
    zh: '该版本不是草稿，不能审定；请另起新版本。',
    en: 'This version is no draft; begin a new version.',
  },
  'template.retired': { zh: '该版本已停用。', en: 'This version is out of use already.' },
  'template.none-fits': {
    zh: '没有适合此类接待的模板，请指定模板或新建。',
    en: 'No template fits such a reception; name one, or write one.',
  },
  'file.format-unknown': {
    zh: '这不是本系统导出的文件，或版本不符；请在对方系统重新导出。',
    en: 'This is no file exported by this product, or of another version; export it again there.',
  },
  'file.unsigned': {
    zh: '文件没有签名，未导入；请向出具单位索取签名文件。',
    en: 'The file is not signed and was not taken over; ask its issuer for a signed one.',
  },
  'file.issuer-unknown': {
    zh: '文件的签名者不在信任名单中，未导入；请先核实其公钥并加入名单。',
    en: 'The signer is not trusted here; check the public key with the issuer, then add it.',
  },
  'file.altered': {
    zh: '文件签名后被改动过，未导入；请向出具单位重新索取。',
    en: 'The file was altered after it was signed; ask its issuer for it again.',
  },
};

type SaidElsewhere = 'department.unknown' | 'key.repeated' | 'zone.unknown';

/** What is wrong with one place of a template. */
export const TEMPLATE_FAULT_TEXTS: Readonly<
  Record<Exclude<TemplateFaultCode, SaidElsewhere>, Text>
> &
  Readonly<Record<string, Text>> = {
  'anchor.unknown': {
    zh: '模板时间只能依 this、arrival、departure 或 approved。',
    en: 'A template’s times hang on this, arrival, departure or approved.',
  },
  'anchor.this-without-item': {
    zh: '不依附行程项的任务包不能用 this 或重复。',
    en: 'A pack that hangs on no item has no "this", and nothing to repeat in.',
  },
  'clock.unreadable': { zh: '时刻请写成 09:00。', en: 'Write a wall time as 09:00.' },
  'condition.contradictory': {
    zh: '这个条件永远不成立，请改正。',
    en: 'Nothing can fulfil this condition; correct it.',
  },
  'duration.unreadable': {
    zh: '时长写法不对，例如提前一小时写 -PT60M，持续两小时写 PT2H。',
    en: 'Unreadable duration. One hour before is -PT60M; two hours long is PT2H.',
  },
  'handover.unknown': {
    zh: '交接对象应是另一部门在同一任务包中的任务。',
    en: 'A hand-over goes to another department, to its task in the same pack.',
  },
  'key.dotted': { zh: '任务编号不能含点。', en: 'A task key has no dot.' },
  'kind.unknown': {
    zh: '没有这种行程类型；类别写成 class:meeting。',
    en: 'There is no such kind of item; a class is written class:meeting.',
  },
  'number.unnamed': {
    zh: '文字中大括号里的数没有在 numbers 中给出。',
    en: 'The words name a number in braces that "numbers" does not give.',
  },
  'template.empty': { zh: '模板没有任何任务。', en: 'The template has no task.' },
  'template.too-large': {
    zh: '内容过多，最多 {max}。',
    en: 'Too much of it; at most {max}.',
  },
  'time.fixed': {
    zh: '模板里不能写固定日期，请写成相对时间。',
    en: 'A template knows no dates; use a relative time.',
  },
  'time.too-deep': {
    zh: '时间表达式嵌套过深，最多 8 层。',
    en: 'The time is nested too deeply; at most 8 levels.',
  },
  'template.not-in-force': {
    zh: '没有这个在用的模板版本，请从列表中选择。',
    en: 'There is no such version in force; choose one from the list.',
  },
  'template.draft-open': {
    zh: '该模板有未审定的草稿，请先审定或停用草稿再导入。',
    en: 'This template has an open draft; approve or drop it before the import.',
  },
  'public-key.invalid': {
    zh: '公钥应为 32 字节 Ed25519 公钥的 base64。',
    en: 'A public key is 32 bytes (Ed25519) in base64.',
  },
};
