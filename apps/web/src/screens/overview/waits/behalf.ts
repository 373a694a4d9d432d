import { answer, api, withKey, type Dto } from '../../../api/client';
import type { Task, Wait } from '../data';

export type BehalfAct = 'acknowledge' | 'begin' | 'finish' | 'agree';

/** What can be recorded for the person waited for. */
export function behalfActsOf(wait: Wait, tasks: readonly Task[]): readonly BehalfAct[] {
  if (wait.kind === 'signature') return ['agree'];
  const task = wait.for.type === 'task' ? tasks.find(({ id }) => id === wait.for.id) : undefined;
  if (!task) return [];
  if (!task.acknowledged) return ['acknowledge'];
  if (task.status === 'acknowledged') return ['begin', 'finish'];
  return task.status === 'inProgress' ? ['finish'] : [];
}

interface Recording {
  readonly act: BehalfAct;
  readonly onBehalf: Dto['OnBehalfDto'];
  /** The same for repeats of one act. */
  readonly key: string;
}

/** Records it for him. */
export function recordOnBehalf(wait: Wait, { act, onBehalf, key }: Recording) {
  const header = withKey(key);
  const params = { path: { id: wait.for.id }, header };
  switch (act) {
    case 'acknowledge':
      return answer(api.POST('/api/v1/tasks/{id}/acknowledge', { params, body: { onBehalf } }));
    case 'begin':
      return answer(api.POST('/api/v1/tasks/{id}/start', { params, body: { onBehalf } }));
    case 'finish':
      return answer(api.POST('/api/v1/tasks/{id}/finish', { params, body: { onBehalf } }));
    case 'agree':
      return answer(
        api.POST('/api/v1/assignments/{id}/signatures', {
          params: { path: { id: wait.assignmentId ?? wait.for.id }, header },
          body: { scope: wait.scope as Dto['SignDto']['scope'], answer: 'agree', onBehalf },
        }),
      );
  }
}
