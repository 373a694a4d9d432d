import { CONTRACT_FAULT, receptionWorkflowId } from '@app/contracts/workflow';
import { ApplicationFailure } from '@temporalio/common';
import { until } from '../support/until';
import { department } from '../support/workflow-bench';
import type { WorkflowBench } from '../support/workflow-bench';
import type { ScriptedReception } from '../support/scripted-office';
import type { Scenario } from './scenario';

/** No stack: it would name the machine it was recorded on. */
const away = (): Error =>
  Object.assign(ApplicationFailure.retryable('the database is away'), { stack: '' });
const fault = (): Error =>
  Object.assign(ApplicationFailure.nonRetryable('schema version 2', CONTRACT_FAULT), { stack: '' });

async function pass(bench: WorkflowBench, id: string, row: ScriptedReception): Promise<void> {
  const { stage } = row;
  row.gateOpen = true;
  await bench.wakeReception(id);
  await until(() => row.stage !== stage || row.over, `leaving ${stage}`);
}

const looked = (bench: WorkflowBench, id: string, times = 1): Promise<void> =>
  until(() => bench.office.count('lookReception', id) >= times, `look ${times}`);

export const RECEPTION_SCENARIOS: readonly Scenario[] = [
  {
    name: 'reception-whole-life',
    async play(bench) {
      const assignments = ['security', 'transport', 'catering'].map((code) => department(code));
      const { id, row } = bench.openReception();
      await bench.wakeReception(id);
      await pass(bench, id, row);
      row.assignments.push(...assignments);
      await bench.wakeReception(id);
      await until(() => assignments.every(({ announced }) => announced), 'the fan-out');
      while (!row.over) await pass(bench, id, row);
      await bench.untilEnded(receptionWorkflowId(id));
      return receptionWorkflowId(id);
    },
  },
  {
    name: 'reception-department-added-and-reopened',
    async play(bench) {
      const first = department('hotel');
      const { id, row } = bench.openReception({ stage: 'plan', assignments: [first] });
      await bench.wakeReception(id);
      await until(() => first.announced, 'the first');
      first.over = true;
      const again = department('hotel', { generation: 2 });
      row.assignments.push(again, department('medical'));
      await bench.wakeReception(id);
      await until(() => row.assignments.slice(1).every((each) => each.announced), 'the others');
      return receptionWorkflowId(id);
    },
  },
  {
    name: 'reception-not-yet',
    async play(bench) {
      const { id, row } = bench.openReception({ stage: 'prepare' });
      await bench.wakeReception(id);
      await looked(bench, id);
      row.gateOpen = true;
      bench.office.fault = (activity) => {
        if (activity === 'advanceStage') row.gateOpen = false;
        return null;
      };
      await bench.wakeReception(id);
      await until(() => bench.office.count('advanceStage', id) === 1, 'the refusal');
      bench.office.fault = () => null;
      await pass(bench, id, row);
      return receptionWorkflowId(id);
    },
  },
  {
    name: 'reception-postponed-and-resumed',
    async play(bench) {
      const { id, row } = bench.openReception({ stage: 'plan', dueAt: Date.now() + 700 });
      await bench.wakeReception(id);
      await looked(bench, id);
      Object.assign(row, { postponed: true, dueAt: null, gateOpen: true });
      await bench.wakeReception(id);
      await looked(bench, id, 2);
      row.postponed = false;
      await pass(bench, id, row);
      return receptionWorkflowId(id);
    },
  },
  {
    name: 'reception-cancelled',
    async play(bench) {
      const { id, row } = bench.openReception({ stage: 'execute' });
      await bench.wakeReception(id);
      await looked(bench, id);
      row.over = true;
      await bench.wakeReception(id);
      await bench.untilEnded(receptionWorkflowId(id));
      return receptionWorkflowId(id);
    },
  },
  {
    name: 'reception-deadlines',
    async play(bench) {
      const { id, row } = bench.openReception({ stage: 'confirm', dueAt: Date.now() + 400 });
      await bench.wakeReception(id);
      await until(() => row.dueAt === null, 'the first');
      row.dueAt = Date.now() + 400;
      await bench.wakeReception(id);
      await until(() => row.dueAt === null, 'the second');
      return receptionWorkflowId(id);
    },
  },
  {
    name: 'reception-outage',
    async play(bench) {
      const { id, row } = bench.openReception({ gateOpen: true });
      let failures = 0;
      bench.office.fault = () => (failures++ < 4 ? away() : null);
      await bench.wakeReception(id);
      await until(() => row.stage === 'plan', 'the move');
      return receptionWorkflowId(id);
    },
  },
  {
    name: 'reception-needs-operator',
    async play(bench) {
      const { id, row } = bench.openReception({ stage: 'prepare' });
      bench.office.fault = fault;
      await bench.wakeReception(id);
      await looked(bench, id);
      bench.office.fault = () => null;
      await pass(bench, id, row);
      return receptionWorkflowId(id);
    },
  },
  {
    name: 'reception-child-was-faster',
    async play(bench) {
      const child = department('venue');
      const { id, row } = bench.openReception({ stage: 'plan', assignments: [child] });
      await bench.wakeAssignment(id, child);
      await until(() => child.announced, 'the child');
      await bench.wakeReception(id);
      await looked(bench, id);
      await pass(bench, id, row);
      return receptionWorkflowId(id);
    },
  },
  {
    name: 'reception-renewed',
    async play(bench) {
      bench.tuning = { renewAfterEvents: 25 };
      const children = ['security', 'media'].map((code) => department(code));
      const { id, row } = bench.openReception({ stage: 'plan', assignments: children });
      await bench.wakeReception(id);
      while (!row.over) await pass(bench, id, row);
      await bench.untilEnded(receptionWorkflowId(id));
      return receptionWorkflowId(id);
    },
  },
];
