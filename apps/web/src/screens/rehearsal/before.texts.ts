import { defineTexts } from '../../language/texts';

export const beforeTexts = defineTexts({
  looksFor: { zh: '会找什么', en: 'What it looks for' },
  ownerless: { zh: '没人办的事', en: 'Nobody to do it' },
  ownerlessMore: {
    zh: '岗位上没有人，指定的人不在，或者自己查自己。',
    en: 'A post without people, a doer who is gone, one who would check himself.',
  },
  double: { zh: '一人两处', en: 'One person in two places' },
  doubleMore: {
    zh: '同一时间要在两个地方，或者要办的事比人多。',
    en: 'Wanted in two places at once, or more to do than there are people.',
  },
  buffer: { zh: '衔接不够', en: 'Too little time between' },
  bufferMore: {
    zh: '前后两项之间来不及走到，客人没到就要开始。',
    en: 'The way takes longer than the plan gives, or it begins before the guests are there.',
  },
  signature: { zh: '签字来不及', en: 'Signatures too late' },
  signatureMore: {
    zh: '按方案自己的时间，会签、就绪确认、办结确认赶不上。',
    en: 'By the plan’s own times a department signs after it is needed.',
  },
  night: { zh: '夜里打扰', en: 'Woken at night' },
  nightMore: {
    zh: '提醒和期限落在静默时段。',
    en: 'Reminders and due times that fall into the quiet hours.',
  },
  held: { zh: '过不去的关', en: 'Gates that stay shut' },
  heldMore: {
    zh: '哪一关缺什么，要靠特批才走得动。',
    en: 'What is missing where, so that only an override would open it.',
  },
  shows: { zh: '走完后看到', en: 'What it shows' },
  showsWeak: { zh: '薄弱处，按时间一条条列出', en: 'Weak points, one by one' },
  showsStages: { zh: '各阶段何时离开', en: 'When each stage is left' },
  showsLate: { zh: '会迟的任务，各迟多少', en: 'Tasks that would be late, and by how much' },
  showsFigures: { zh: '提醒、提级、消息各有多少', en: 'How many reminders, escalations, messages' },
});
