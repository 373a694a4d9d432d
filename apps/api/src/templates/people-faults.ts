import type { SopTemplate, TemplateTask } from '@app/domain';
import type { Fault } from '../platform/problems/problem';

/** A template is for every reception: people and items of one plan have no place in its tasks. */
const OF_ONE_PLAN = ['item', 'handover', 'doerId', 'checkerId', 'contact', 'contactPhone'];

/** Fields of a plan's task that a template's task must not have. */
export const peopleFaults = ({ packs }: SopTemplate): Fault[] =>
  packs.flatMap((pack, p) => [
    ...faultsAt(pack.tasks, `packs[${p}]`),
    ...(pack.branches ?? []).flatMap((branch, b) =>
      faultsAt(branch.tasks, `packs[${p}].branches[${b}]`),
    ),
  ]);

const faultsAt = (tasks: readonly TemplateTask[], path: string): Fault[] =>
  tasks.flatMap(({ task }, t) =>
    OF_ONE_PLAN.filter((field) => {
      const value = (task as unknown as Record<string, unknown>)[field];
      return value !== undefined && value !== null;
    }).map((field) => ({ path: `${path}.tasks[${t}].task.${field}`, code: 'field.unknown' })),
  );
