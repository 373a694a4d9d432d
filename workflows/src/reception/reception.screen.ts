import type { ReceptionView } from '@app/contracts/workflow';
import { showScreen } from '../shared/operator-screen';
import { STAGE_WORDS } from '../shared/stage-words';

/** Tells the operator in the Temporal UI what a reception waits for. */
export function showReception(receptionId: string, view: ReceptionView): void {
  showScreen({ receptionId, ...view, lines: view.over ? ['**结束 over**'] : waitingFor(view) });
}

function waitingFor(view: ReceptionView): string[] {
  const stage = view.stage === null ? '' : STAGE_WORDS[view.stage];
  const departments = view.assignments.map((each) => `\`${each.departmentCode}\``);
  return [
    `**阶段 stage** ${stage}${view.postponed ? ' · 延期 postponed' : ''}`,
    `**缺少 missing** ${view.missing.map((code) => `\`${code}\``).join(', ') || 'nothing'}`,
    `**部门 departments** ${departments.join(', ') || 'none yet'}`,
  ];
}
