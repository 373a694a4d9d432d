import { COMMAND_TEXTS, type Text } from '@app/texts';
import { defineTexts } from '../language/texts';
import type { IconName } from '../parts/icon';

/** What the rules of offering need to know of a task. */
export interface Offerable {
  readonly acts: readonly string[];
  readonly status: string;
  readonly acknowledged: boolean;
}

/** The acts of a department on a task, in the order they are shown. */
export const TASK_OFFERS = [
  'acknowledge',
  'start',
  'finish',
  'unblock',
  'block',
  'assign',
  'return',
  'check',
  'reject',
  'resend',
  'withdraw',
  'remind',
] as const;
export type OfferName = (typeof TASK_OFFERS)[number];

export const OFFER_ICONS: Readonly<Record<OfferName, IconName>> = {
  acknowledge: 'check',
  start: 'run',
  finish: 'done',
  unblock: 'undo',
  block: 'block',
  assign: 'user',
  return: 'left',
  check: 'check',
  reject: 'left',
  resend: 'arrow',
  withdraw: 'x',
  remind: 'bell',
};

/** The words of an act: those of the glossary, from which mails and the record take theirs too. */
export const offerText = (name: OfferName): Text => COMMAND_TEXTS[`task.${name}`];

export const whyNotTexts = defineTexts({
  acknowledgeFirst: { zh: '先签收', en: 'Acknowledge first' },
  planFirst: { zh: '方案审定后才能开始', en: 'Only after the plan is approved' },
  blockedNow: { zh: '先解除受阻', en: 'Unblock it first' },
  notBlocked: { zh: '现在没有受阻', en: 'It is not blocked' },
  isDone: { zh: '已经办结', en: 'Already done' },
  isReturned: { zh: '已退回，等接待办处理', en: 'Returned; the office is at it' },
  notYours: { zh: '由承办人或部门负责人来做', en: 'For the doer or the head of the department' },
});

type WhyNot = keyof typeof whyNotTexts;

/** Acts that everybody of the department sees, also while they are not possible. */
const ALWAYS: readonly OfferName[] = ['start', 'finish', 'block', 'assign', 'return'];

export interface Offer {
  readonly name: OfferName;
  /** null: it can be done. */
  readonly whyNot: WhyNot | null;
}

/** What can be done, and what cannot with the reason; nothing for who only looks on. */
export function offersOf(task: Offerable): readonly Offer[] {
  const isDoer = ['start', 'finish', 'block', 'return', 'assign', 'acknowledge', 'unblock'].some(
    (act) => task.acts.includes(act),
  );
  return TASK_OFFERS.filter(
    (name) => task.acts.includes(name) || (isDoer && ALWAYS.includes(name)),
  ).map((name) => ({ name, whyNot: task.acts.includes(name) ? null : whyNot(name, task) }));
}

function whyNot(name: OfferName, { status, acknowledged }: Offerable): WhyNot {
  if (status === 'done' || status === 'checked') return 'isDone';
  if (status === 'returned') return 'isReturned';
  if (status === 'pending' || !acknowledged) return 'acknowledgeFirst';
  if (status === 'blocked' && name !== 'assign') return 'blockedNow';
  if (name === 'unblock') return 'notBlocked';
  if (name === 'start' && status === 'inProgress') return 'isDone';
  return name === 'start' || name === 'finish' ? 'planFirst' : 'notYours';
}
