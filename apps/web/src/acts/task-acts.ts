import type { Text } from '@app/texts';
import type { Dto } from '../api/client';
import { actOn, rowKey, type Act, type Effect, type Post } from './act';

/** What an act is done on: a row of the inbox, or a task. */
export interface Subject {
  readonly kind: string;
  readonly id: string;
  readonly scope: string | null;
  readonly receptionId: string;
  readonly assignmentId: string | null;
  readonly what: string;
}

export type TaskActName =
  | 'acknowledge'
  | 'start'
  | 'finish'
  | 'block'
  | 'unblock'
  | 'return'
  | 'check'
  | 'reject'
  | 'resend'
  | 'withdraw'
  | 'remind';

/** What was done, past tense: it stands in the toast and in the list of what waits. */
const SAID: Readonly<Record<TaskActName | 'assign' | 'package', Text>> = {
  acknowledge: { zh: '已签收', en: 'Acknowledged' },
  start: { zh: '已开始', en: 'Started' },
  finish: { zh: '已办结', en: 'Done' },
  block: { zh: '已报受阻', en: 'Reported as blocked' },
  unblock: { zh: '已解除受阻', en: 'Unblocked' },
  return: { zh: '已退回', en: 'Returned' },
  check: { zh: '已核查', en: 'Checked' },
  reject: { zh: '已核查退回', en: 'Sent back' },
  resend: { zh: '已重新下达', en: 'Sent again' },
  withdraw: { zh: '已撤回', en: 'Withdrawn' },
  remind: { zh: '已催办', en: 'Reminded' },
  assign: { zh: '已分派', en: 'Assigned' },
  package: { zh: '已签收全部', en: 'All acknowledged' },
};

const named = (said: Text, what: string): Text => ({
  zh: `${said.zh}「${what}」`,
  en: `${said.en}: ${what}`,
});

const rowsOf = (on: Subject): string[] => [
  ...new Set([rowKey(on), ...(on.kind === 'check' ? [`task:${on.id}`] : [])]),
];

const AFTER: Readonly<Record<TaskActName, Omit<Effect, 'rows'>>> = {
  acknowledge: { status: 'acknowledged', acknowledged: true },
  start: { status: 'inProgress' },
  finish: { status: 'done', isGone: true },
  block: { status: 'blocked' },
  unblock: { status: 'inProgress', reason: '' },
  return: { status: 'returned', isGone: true },
  check: { status: 'checked', isGone: true },
  reject: { status: 'inProgress', isGone: true },
  resend: { status: 'pending', isGone: true },
  withdraw: { status: 'withdrawn', isGone: true },
  remind: {},
};

type PlainName = 'acknowledge' | 'start' | 'unblock' | 'check' | 'remind';

/** Nothing is sent with them: an act that the server wants a reason for does not compile here. */
const NOTHING: { readonly [N in PlainName]: Post<`/api/v1/tasks/{id}/${N}`> } = {
  acknowledge: {},
  start: {},
  unblock: {},
  check: {},
  remind: {},
};

/** An act that needs no words. */
export function plainAct(name: PlainName, on: Subject): Act {
  return actOn(
    `/api/v1/tasks/{id}/${name}`,
    on.id,
    NOTHING[name],
    { ...on, taskIds: [on.id] },
    { label: named(SAID[name], on.what), effect: { rows: rowsOf(on), ...AFTER[name] } },
  );
}

export type ReasonedName = 'return' | 'block' | 'reject' | 'resend' | 'withdraw';

/** An act that needs a reason. */
export function reasonedAct(name: ReasonedName, on: Subject, reason: string): Act {
  return actOn(
    `/api/v1/tasks/{id}/${name}`,
    on.id,
    { reason },
    { ...on, taskIds: [on.id] },
    {
      label: named(SAID[name], on.what),
      effect: { rows: rowsOf(on), ...AFTER[name], reason },
    },
  );
}

/** 办结, with the lines of its checklist. */
export function finishAct(
  on: Subject,
  ticks: readonly Dto['TickDto'][],
  note: string | null,
  checkNeeded: boolean,
): Act {
  return actOn(
    '/api/v1/tasks/{id}/finish',
    on.id,
    { ticks: [...ticks], note },
    { ...on, taskIds: [on.id] },
    {
      label: checkNeeded
        ? named({ zh: '已办结，等核查', en: 'Done, to be checked' }, on.what)
        : named(SAID.finish, on.what),
      effect: { rows: rowsOf(on), ...AFTER.finish },
    },
  );
}

/** 分派 or 转办. It leaves the inbox of whoever gives it away. */
export function assignAct(on: Subject, doer: { id: string; name: string }, isMe: boolean): Act {
  return actOn(
    '/api/v1/tasks/{id}/assign',
    on.id,
    { doerId: doer.id },
    { ...on, taskIds: [on.id] },
    {
      label: {
        zh: `「${on.what}」已交给${doer.name}`,
        en: `${on.what}: now with ${doer.name}`,
      },
      effect: { rows: rowsOf(on), isGone: !isMe },
    },
  );
}

/** 签收 of several tasks, an act per package: all of a package's or none. */
export function acknowledgeActs(rows: readonly Subject[]): Act[] {
  const packages = new Map<string, Subject[]>();
  for (const row of rows) {
    if (row.assignmentId === null) continue;
    packages.set(row.assignmentId, [...(packages.get(row.assignmentId) ?? []), row]);
  }
  return [...packages].map(([id, of]) =>
    actOn(
      '/api/v1/assignments/{id}/tasks/acknowledge',
      id,
      { taskIds: of.map((row) => row.id) },
      { receptionId: of[0].receptionId, assignmentId: id, taskIds: of.map((row) => row.id) },
      {
        label: of.length === 1 ? named(SAID.acknowledge, of[0].what) : countOf(of.length),
        effect: { rows: of.map(rowKey), ...AFTER.acknowledge },
      },
    ),
  );
}

const countOf = (n: number): Text => ({ zh: `已签收 ${n} 项`, en: `${n} acknowledged` });

/** 签收 of the whole package. `rows`: those of it that are shown. */
export function acknowledgePackage(on: Subject, rows: readonly Subject[]): Act {
  const id = on.assignmentId ?? on.id;
  return actOn(
    '/api/v1/assignments/{id}/acknowledge',
    id,
    {},
    { receptionId: on.receptionId, assignmentId: id, taskIds: rows.map((row) => row.id) },
    { label: SAID.package, effect: { rows: rows.map(rowKey), ...AFTER.acknowledge } },
  );
}

/** A message to the other side, on a task. It cannot be unsaid. */
export function sayAct(on: Subject, text: string): Act {
  return actOn(
    '/api/v1/tasks/{id}/messages',
    on.id,
    { text },
    { receptionId: on.receptionId, assignmentId: null, taskIds: [on.id] },
    {
      label: { zh: `已留言「${on.what}」`, en: `Message sent: ${on.what}` },
      effect: { rows: [] },
    },
  );
}
