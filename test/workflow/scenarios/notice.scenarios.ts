import { noticeWorkflowId } from '@app/contracts/workflow';
import type { ScriptedNotice } from '../support/scripted-office';
import type { WorkflowBench } from '../support/workflow-bench';
import type { Scenario } from './scenario';

async function untilSent(bench: WorkflowBench, as: Partial<ScriptedNotice>): Promise<string> {
  const { id } = bench.openNotice(as);
  await bench.wakeNotice(id);
  await bench.untilEnded(noticeWorkflowId(id));
  return noticeWorkflowId(id);
}

export const NOTICE_SCENARIOS: readonly Scenario[] = [
  { name: 'notice-sent', play: (bench) => untilSent(bench, {}) },
  {
    name: 'notice-fallback',
    play: (bench) =>
      untilSent(bench, { channels: ['email', 'robot'], tries: { email: ['refused'] } }),
  },
  {
    name: 'notice-inbox-only',
    play: (bench) => untilSent(bench, { tries: { email: ['not-applicable'] } }),
  },
  {
    name: 'notice-quiet-hours',
    play: (bench) => untilSent(bench, { holdUntil: Date.now() + 700 }),
  },
  {
    name: 'notice-dead-letter',
    play: (bench) => untilSent(bench, { tries: { email: ['unreachable'] } }),
  },
];
