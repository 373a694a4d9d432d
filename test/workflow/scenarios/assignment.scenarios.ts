import { until } from '../support/until';
import { childIdOf, department } from '../support/workflow-bench';
import type { WorkflowBench } from '../support/workflow-bench';
import type { ScriptedAssignment } from '../support/scripted-office';
import type { Scenario } from './scenario';

const looked = (bench: WorkflowBench, part: ScriptedAssignment, times: number): Promise<void> =>
  until(() => bench.office.count('lookAssignment', part.assignmentId) >= times, `look ${times}`);

export const ASSIGNMENT_SCENARIOS: readonly Scenario[] = [
  {
    name: 'assignment-whole-life',
    async play(bench) {
      const part = department('security', { awaiting: [] });
      const { id, row } = bench.openReception({ stage: 'plan', assignments: [part] });
      await bench.wakeAssignment(id, part);
      await until(() => part.announced, 'the announcement');
      const steps = [
        { awaiting: ['plan'], unacknowledged: 0 },
        { awaiting: ['ready'] },
        { awaiting: [] },
        { awaiting: ['done'] },
        { awaiting: [] },
      ];
      for (const [index, step] of steps.entries()) {
        Object.assign(part, step);
        await bench.wakeAssignment(id, part);
        await looked(bench, part, index + 2);
      }
      row.over = true;
      await bench.wakeAssignment(id, part);
      await bench.untilEnded(childIdOf(id, part));
      return childIdOf(id, part);
    },
  },
  {
    name: 'assignment-ladder',
    async play(bench) {
      const part = department('transport', { announced: true, dueAt: Date.now() + 400 });
      const { id } = bench.openReception({ stage: 'plan', assignments: [part] });
      await bench.wakeAssignment(id, part);
      for (const step of ['reminder', 'due', 'head']) {
        await until(() => part.dueAt === null, step);
        part.dueAt = Date.now() + 400;
        await bench.wakeAssignment(id, part);
      }
      await until(() => part.dueAt === null, 'office');
      return childIdOf(id, part);
    },
  },
  {
    name: 'assignment-deadline-moved-nearer',
    async play(bench) {
      const part = department('medical', { announced: true, dueAt: Date.now() + 60_000 });
      const { id } = bench.openReception({ stage: 'prepare', assignments: [part] });
      await bench.wakeAssignment(id, part);
      await looked(bench, part, 1);
      part.dueAt = Date.now() + 500;
      await bench.wakeAssignment(id, part);
      await until(() => part.dueAt === null, 'the moved deadline');
      return childIdOf(id, part);
    },
  },
  {
    name: 'assignment-amended',
    async play(bench) {
      const part = department('catering', { awaiting: [], unacknowledged: 0 });
      const { id } = bench.openReception({ stage: 'prepare', assignments: [part] });
      await bench.wakeAssignment(id, part);
      await until(() => part.announced, 'the announcement');
      Object.assign(part, { unacknowledged: 2, awaiting: ['plan', 'ready'] });
      await bench.wakeAssignment(id, part);
      await looked(bench, part, 2);
      Object.assign(part, { unacknowledged: 0, awaiting: [] });
      await bench.wakeAssignment(id, part);
      await looked(bench, part, 3);
      return childIdOf(id, part);
    },
  },
  {
    name: 'assignment-withdrawn',
    async play(bench) {
      const part = department('utilities');
      const { id } = bench.openReception({ stage: 'plan', assignments: [part] });
      await bench.wakeAssignment(id, part);
      await until(() => part.announced, 'the announcement');
      part.over = true;
      await bench.wakeAssignment(id, part);
      await bench.untilEnded(childIdOf(id, part));
      return childIdOf(id, part);
    },
  },
];
