import type { AssignmentView } from '@app/contracts/workflow';
import { showScreen } from '../shared/operator-screen';
import { STAGE_WORDS } from '../shared/stage-words';

const SIGNATURE_WORDS: Readonly<Record<AssignmentView['awaiting'][number], string>> = {
  plan: '会签 plan',
  ready: '就绪确认 ready',
  done: '办结确认 done',
};

/** Tells the operator in the Temporal UI what a department still owes. */
export function showAssignment(receptionId: string, view: AssignmentView): void {
  showScreen({ receptionId, ...view, lines: view.over ? ['**结束 over**'] : waitingFor(view) });
}

function waitingFor(view: AssignmentView): string[] {
  const signatures = view.awaiting.map((scope) => SIGNATURE_WORDS[scope]);
  return [
    `**阶段 stage** ${view.stage === null ? '' : STAGE_WORDS[view.stage]}`,
    `**未签收 unacknowledged** ${view.unacknowledged} · **未办结 open tasks** ${view.openTasks}`,
    `**待签 signatures owed** ${signatures.join(', ') || 'none'}`,
  ];
}
