import { ANSWER_TEXTS, SCOPE_TEXTS } from '@app/texts';
import type { Dto } from '../api/client';
import { actOn, rowKey, type Act } from './act';
import type { Subject } from './task-acts';

type Scope = Dto['SignDto']['scope'];
export type AnswerName = NonNullable<Dto['SignDto']['answer']>;

/** 会签, 就绪确认, 办结确认, on the package that was read. */
export function signAct(
  on: Subject,
  scope: Scope,
  given: { readonly answer: AnswerName; readonly remark: string | null },
  packageVersion: number | null,
): Act {
  const id = on.assignmentId ?? on.id;
  return actOn(
    '/api/v1/assignments/{id}/signatures',
    id,
    {
      scope,
      answer: given.answer,
      remark: given.remark,
      ...(packageVersion !== null && { packageVersion }),
    },
    { receptionId: on.receptionId, assignmentId: id },
    {
      label: {
        zh: `${SCOPE_TEXTS[scope].zh}：${scope === 'plan' ? ANSWER_TEXTS[given.answer].zh : '已确认'}`,
        en: `${SCOPE_TEXTS[scope].en}: ${scope === 'plan' ? ANSWER_TEXTS[given.answer].en : 'confirmed'}`,
      },
      effect: { rows: [`signature:${id}:${scope}`], isGone: true },
    },
  );
}

/** 会签 answered with another way to do it, on the package that was read. */
export function counterAct(
  on: Subject,
  given: { readonly reason: string; readonly edits: readonly object[] },
  packageVersion: number | null,
): Act {
  const id = on.assignmentId ?? on.id;
  return actOn(
    '/api/v1/assignments/{id}/counter-proposals',
    id,
    {
      reason: given.reason,
      // The forms give what the server judges: a fault comes back at its edit.
      edits: given.edits as Dto['CounterProposeDto']['edits'],
      ...(packageVersion !== null && { packageVersion }),
    },
    { receptionId: on.receptionId, assignmentId: id },
    {
      label: { zh: '已提出另外的办法', en: 'Another way is proposed' },
      effect: { rows: [`signature:${id}:plan`], isGone: true },
    },
  );
}

/** 交出 and 接手. */
export function handoverAct(side: 'give' | 'take', on: Subject): Act {
  return actOn(
    `/api/v1/handovers/{id}/${side}`,
    on.id,
    {},
    { receptionId: on.receptionId, assignmentId: on.assignmentId },
    {
      label:
        side === 'give'
          ? { zh: `已交出「${on.what}」`, en: `Handed over: ${on.what}` }
          : { zh: `已接手「${on.what}」`, en: `Taken over: ${on.what}` },
      effect: { rows: [rowKey({ ...on, scope: side })], isGone: true },
    },
  );
}

/** The plan stands against a department's 不同意; why is said. There is no undo for it. */
export function objectionAct(on: Subject, reason: string): Act {
  const id = on.assignmentId ?? on.id;
  return actOn(
    '/api/v1/assignments/{id}/decide-objection',
    id,
    { reason },
    { receptionId: on.receptionId, assignmentId: id },
    {
      label: { zh: '已裁定：按方案执行', en: 'Decided: the plan stands' },
      effect: { rows: [`objection:${id}`], isGone: true },
    },
  );
}

/** A follow-up is met; how is said. There is no undo for it. */
export function closeAct(on: Subject, note: string): Act {
  return actOn(
    '/api/v1/follow-ups/{id}/close',
    on.id,
    { note },
    { receptionId: on.receptionId, assignmentId: null },
    {
      label: { zh: `已办结「${on.what}」`, en: `Closed: ${on.what}` },
      effect: { rows: [rowKey(on)], isGone: true },
    },
  );
}
