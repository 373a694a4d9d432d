import { setCurrentDetails, upsertSearchAttributes, workflowInfo } from '@temporalio/workflow';
import { YB_DEPARTMENT, YB_HEALTH, YB_NEEDS_OPERATOR, YB_RECEPTION } from '@app/contracts/workflow';
import { YB_STAGE, departmentOfWorkflow } from '@app/contracts/workflow';
import type { HealthCode, StageCode } from '@app/contracts/workflow';

export interface Screen {
  readonly receptionId: string;
  readonly stage: StageCode | null;
  readonly health: HealthCode;
  readonly dueInMs: number | null;
  /** Lines of the details, in business words; codes only, never somebody's name or text. */
  readonly lines: readonly string[];
}

/** What the Temporal UI shows of a reception or an assignment. */
export function showScreen(screen: Screen): void {
  const { typedSearchAttributes: known, workflowId } = workflowInfo();
  const department = departmentOfWorkflow(workflowId);
  const keywords = [
    { key: YB_RECEPTION, value: screen.receptionId },
    ...(department === null ? [] : [{ key: YB_DEPARTMENT, value: department }]),
    ...(screen.stage === null ? [] : [{ key: YB_STAGE, value: screen.stage }]),
    { key: YB_HEALTH, value: screen.health },
  ];
  // Each upsert is an event, so only what changed.
  const changed = keywords.filter(({ key, value }) => known.get(key) !== value);
  const mended = known.get(YB_NEEDS_OPERATOR) ? [{ key: YB_NEEDS_OPERATOR, value: false }] : [];
  if (changed.length + mended.length > 0) upsertSearchAttributes([...changed, ...mended]);
  setCurrentDetails([...screen.lines, nextDeadline(screen.dueInMs)].join('\n\n'));
}

/** Calls for an operator: what an activity said is outside the contract, and waiting alone will not mend it. */
export function showFault(): void {
  if (!workflowInfo().typedSearchAttributes.get(YB_NEEDS_OPERATOR)) {
    upsertSearchAttributes([{ key: YB_NEEDS_OPERATOR, value: true }]);
  }
  setCurrentDetails(
    '**需要运维 needs an operator**: worker and database speak different versions. ' +
      'Deploy matching versions; this workflow looks again by itself, or when signalled `look`.',
  );
}

const nextDeadline = (dueInMs: number | null): string =>
  dueInMs === null
    ? '**下一时限 next deadline** none'
    : `**下一时限 next deadline** ${new Date(Date.now() + dueInMs).toISOString()}`;
