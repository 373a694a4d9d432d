import type { Text } from '../language';

/** Rules, standards, calendars and 不适用: why an act is refused. */
export const RULE_REFUSAL_TEXTS: Readonly<Record<string, Text>> = {
  'waiver.national-rule': {
    zh: '国家规定不能豁免。请修改方案；确实不适用的，由主任写明法律依据声明「不适用」，再由另一人确认。',
    en: 'A binding national rule cannot be waived. Change the plan; where the rule does not apply, the office head declares so with the legal basis and a second person confirms.',
  },
  'declaration.basis-too-short': {
    zh: '请写明法律依据（文件名和条款，至少 10 个字）。',
    en: 'Give the legal basis (document and article, at least 10 characters).',
  },
  'declaration.already-made': {
    zh: '这个问题已声明不适用，请另一人确认。',
    en: 'It is declared already; a second person confirms it.',
  },
  'declaration.finding-unknown': {
    zh: '方案里没有这个问题，请刷新后重新选择。',
    en: 'The plan has no such finding; reload and choose again.',
  },
  'declaration.unknown': {
    zh: '没有这项不适用声明，请刷新。',
    en: 'There is no such declaration; reload.',
  },
  'declaration.in-person': {
    zh: '不适用须本人声明、本人确认，不能代录。',
    en: 'It is declared and confirmed in person, never recorded on behalf.',
  },
  'declaration.own': {
    zh: '不能确认自己的声明，请另一人确认。',
    en: 'Nobody confirms his own declaration; ask another person.',
  },
  'declaration.not-yours': {
    zh: '声明只能由声明人本人撤回。',
    en: 'Only the person who declared it takes it back.',
  },
  'declaration.relied-on': {
    zh: '方案已据此审定，不能再撤回；如不成立，请提出方案变更。',
    en: 'The plan was approved on it; change the plan instead.',
  },
  'declaration.already-confirmed': {
    zh: '这项声明已经确认。',
    en: 'This declaration is confirmed already.',
  },
  'law.own-draft': {
    zh: '不能批准自己起草的版本，请另一人批准。',
    en: 'Nobody approves a version of his own; ask another person.',
  },
  'law.not-draft': {
    zh: '这个版本已经批准，不能再改。请起草新版本。',
    en: 'This version is approved and stays as it is; draft a new one.',
  },
};
