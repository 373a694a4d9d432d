import type { CommandKind } from '@app/domain';
import type { HttpRequest } from './http-client';

/** What an act is about. */
export interface Target {
  readonly receptionId?: string;
  readonly assignmentId?: string;
  readonly taskId?: string;
  readonly approvalId?: string;
  readonly followUpId?: string;
  readonly itemKey?: string;
  /** The version that was read, for drafts. */
  readonly ifMatch?: string;
}

type Route = (target: Target) => Pick<HttpRequest, 'path'> & { method?: 'PUT' };

const onReception =
  (verb: string): Route =>
  ({ receptionId }) => ({ path: `/receptions/${receptionId}/${verb}` });
const onAssignment =
  (verb: string): Route =>
  ({ assignmentId }) => ({ path: `/assignments/${assignmentId}/${verb}` });
const onItem =
  (verb: string): Route =>
  ({ receptionId, itemKey }) => ({ path: `/receptions/${receptionId}/items/${itemKey}/${verb}` });

/** Where each act of the story goes. */
const ROUTES: Readonly<Partial<Record<CommandKind, Route>>> = {
  'reception.register': () => ({ path: '/receptions' }),
  'reception.launch': onReception('launch'),
  'reception.submit': onReception('submit'),
  'stage.advance': onReception('advance'),
  'item.start': onItem('start'),
  'item.end': onItem('end'),
  'item.skip': onItem('skip'),
  'plan.save': ({ receptionId }) => ({ path: `/receptions/${receptionId}/plan`, method: 'PUT' }),
  'plan.send': onReception('plan/send'),
  'plan.submit': onReception('plan/submit'),
  'assignment.add': onReception('departments'),
  'objection.decide': onAssignment('decide-objection'),
  'task.acknowledge': onAssignment('acknowledge'),
  'task.finish': onAssignment('tasks/finish'),
  'task.check': onAssignment('tasks/check'),
  'task.remind': ({ taskId }) => ({ path: `/tasks/${taskId}/remind` }),
  'assignment.sign': onAssignment('signatures'),
  'approval.approve': ({ approvalId }) => ({ path: `/approvals/${approvalId}/approve` }),
  'follow-up.add': onReception('follow-ups'),
  'follow-up.close': ({ followUpId }) => ({ path: `/follow-ups/${followUpId}/close` }),
  'summary.save': ({ receptionId }) => ({
    path: `/receptions/${receptionId}/summary`,
    method: 'PUT',
  }),
  'summary.submit': onReception('summary/submit'),
};

/** The request that gives a command. Throws when the story has no route for it. */
export function requestFor(kind: CommandKind, target: Target, body: object): HttpRequest {
  const route = ROUTES[kind]?.(target);
  if (!route) throw new Error(`the demo has no route for ${kind}`);
  return {
    method: route.method ?? 'POST',
    path: `/api/v1${route.path}`,
    body,
    ...(target.ifMatch ? { ifMatch: target.ifMatch } : {}),
  };
}
