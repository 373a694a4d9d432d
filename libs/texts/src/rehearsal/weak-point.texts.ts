import type { Lateness, WeakPointCode } from '@app/domain';
import type { Text } from '../language';

/**
 * What a rehearsal found, and what to do. Places: {department}, {task}, {item}, {person}, {scope},
 * {stage}, {other} (the other one of a pair), {missing}, {at} (a moment), {by} (a length of time).
 */
export const WEAK_POINT_TEXTS: Readonly<Record<WeakPointCode, Text>> = {
  'ownerless.department': {
    zh: '{department}没有人能签收、办理和签字。请先登记负责人。',
    en: 'Nobody in {department} can accept, do or sign anything. Name a head first.',
  },
  'ownerless.doer': {
    zh: '{department}「{task}」：承办人{person}不能办理。请改派本部门的人。',
    en: '{department}, {task}: {person} cannot act for it. Name somebody of the department.',
  },
  'ownerless.alone': {
    zh: '{department}只有{person}一人，所办的事没有人核查。请增派人员或指定核查人。',
    en: 'In {department} there is only {person}: nobody checks his work. Add people or a checker.',
  },
  'ownerless.checker': {
    zh: '{department}「{task}」：除承办人外没有人能核查。请指定核查人。',
    en: '{department}, {task}: nobody but the doer could check it. Name a checker.',
  },
  'double-booked.person': {
    zh: '{person}{at}要同时在「{task}」和「{other}」，重叠{by}。请换人或错开。',
    en: '{person} is needed at {task} and {other} at {at}, for {by}. Change one of them.',
  },
  'double-booked.short-handed': {
    zh: '{department}{at}人手不够：「{task}」与「{other}」重叠{by}。请增派人手。',
    en: '{department} is short of people at {at}: {task} and {other} overlap by {by}. Add people.',
  },
  'buffer.missing': {
    zh: '「{other}」到「{item}」之间少{by}（路程或衔接）。请推后「{item}」。',
    en: 'Between {other} and {item} {by} are missing for the way. Move {item}.',
  },
  'buffer.missed': {
    zh: '推演中赶不上「{item}」：晚{by}。请在之前留出余量。',
    en: 'In the rehearsal {item} was missed by {by}. Leave more time before it.',
  },
  'reminder.night': {
    zh: '{department}「{task}」的提醒在夜间（{at}）。请改时间，或提前办完。',
    en: '{department}, {task}: its reminder comes at night ({at}). Move it, or do it earlier.',
  },
  'signature.late-by-plan': {
    zh: '{department}的{scope}赶不上：「{task}」{at}才到期，晚{by}。请提前。',
    en: '{department}, {scope}: too late by {by}, because {task} is due only {at}. Move it forward.',
  },
  'signature.late': {
    zh: '推演中{department}的{scope}晚了{by}，{stage}因此等待。',
    en: 'In the rehearsal {department}, {scope}, came {by} late and held up {stage}.',
  },
  'signature.missing': {
    zh: '推演中{department}一直没有{scope}，{stage}无法正常结束。',
    en: 'In the rehearsal {department}, {scope}, never came: {stage} could not end.',
  },
  'stage.held': {
    zh: '推演中「{stage}」卡住，还缺：{missing}。',
    en: 'In the rehearsal {stage} was held up. Missing: {missing}.',
  },
  'time.open': {
    zh: '「{task}{item}」还没有时间，无法推演。请补上时间。',
    en: '{task}{item} has no time yet and cannot be rehearsed. Set it.',
  },
};

export const LATENESS_TEXTS: Readonly<Record<Lateness, Text>> = {
  none: { zh: '人人准时', en: 'Everybody is on time' },
  usual: { zh: '一般情况', en: 'As usual' },
  bad: { zh: '频频延误', en: 'Often late' },
};
