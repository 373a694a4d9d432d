import type {
  AssignmentInput,
  AssignmentView,
  ConductorActivities,
  DeliveryOutcome,
  NoticeActivities,
  NoticeInput,
  NoticeView,
  ReceptionInput,
  ReceptionView,
  StageCode,
} from '@app/contracts/workflow';

const STAGES: readonly StageCode[] = ['confirm', 'plan', 'prepare', 'execute', 'summarize'];

/** A reception as a test writes it: whatever lies on the other side of the activities. */
export interface ScriptedReception {
  stage: StageCode;
  over: boolean;
  postponed: boolean;
  gateOpen: boolean;
  /** Epoch milliseconds. */
  dueAt: number | null;
  assignments: ScriptedAssignment[];
}

export interface ScriptedAssignment {
  assignmentId: string;
  departmentCode: string;
  generation: number;
  announced: boolean;
  unacknowledged: number;
  awaiting: AssignmentView['awaiting'][number][];
  dueAt: number | null;
  over: boolean;
}

export interface ScriptedNotice {
  over: boolean;
  holdUntil: number | null;
  channels: string[];
  /** What each try on a channel answers, in order; the last one stays. `down` throws. */
  tries: Record<string, (DeliveryOutcome | 'down')[]>;
}

/** Answers the activities from a script, so that a test sees the workflows alone. */
export class ScriptedOffice implements ConductorActivities, NoticeActivities {
  readonly receptions = new Map<string, ScriptedReception>();
  readonly notices = new Map<string, ScriptedNotice>();
  /** Every activity in the order it was served, with what it was about. */
  readonly calls: string[] = [];
  /** Throws in place of an answer while it returns an error. */
  fault: (activity: string) => Error | null = () => null;

  async lookReception(input: ReceptionInput): Promise<ReceptionView> {
    this.serve('lookReception', input.receptionId);
    return this.receptionView(input.receptionId);
  }

  async settleReception(input: ReceptionInput): Promise<ReceptionView> {
    this.serve('settleReception', input.receptionId);
    const reception = this.receptions.get(input.receptionId);
    if (reception?.dueAt && reception.dueAt <= Date.now()) reception.dueAt = null;
    return this.receptionView(input.receptionId);
  }

  async advanceStage(input: ReceptionInput & { from: StageCode }): Promise<ReceptionView> {
    this.serve('advanceStage', `${input.receptionId} ${input.from}`);
    const reception = this.receptions.get(input.receptionId);
    if (reception && reception.stage === input.from && reception.gateOpen) leave(reception);
    return this.receptionView(input.receptionId);
  }

  async lookAssignment(input: AssignmentInput): Promise<AssignmentView> {
    this.serve('lookAssignment', input.assignmentId);
    return this.assignmentView(input);
  }

  async settleAssignment(input: AssignmentInput): Promise<AssignmentView> {
    this.serve('settleAssignment', input.assignmentId);
    const assignment = this.assignment(input.assignmentId);
    if (assignment?.dueAt && assignment.dueAt <= Date.now()) assignment.dueAt = null;
    return this.assignmentView(input);
  }

  async announceAssignment(input: AssignmentInput): Promise<AssignmentView> {
    this.serve('announceAssignment', input.assignmentId);
    const assignment = this.assignment(input.assignmentId);
    const reception = this.receptions.get(input.receptionId);
    if (assignment && !reception?.postponed) assignment.announced = true;
    return this.assignmentView(input);
  }

  async lookNotice({ noticeId }: NoticeInput): Promise<NoticeView> {
    this.serve('lookNotice', noticeId);
    return this.noticeView(noticeId);
  }

  async deliverNotice(input: NoticeInput & { channel: string }): Promise<DeliveryOutcome> {
    this.serve('deliverNotice', `${input.noticeId} ${input.channel}`);
    const tries = this.notices.get(input.noticeId)?.tries[input.channel] ?? ['sent'];
    const [outcome] = tries.length > 1 ? tries.splice(0, 1) : tries;
    if (outcome === 'down') throw new Error('the channel is away');
    return outcome;
  }

  async recordDelivery(
    input: NoticeInput & { channel: string; outcome: DeliveryOutcome },
  ): Promise<NoticeView> {
    this.serve('recordDelivery', `${input.noticeId} ${input.channel} ${input.outcome}`);
    const notice = this.notices.get(input.noticeId);
    if (notice && input.outcome === 'sent') notice.over = true;
    return this.noticeView(input.noticeId);
  }

  async recordDeadLetter({ noticeId }: NoticeInput): Promise<NoticeView> {
    this.serve('recordDeadLetter', noticeId);
    const notice = this.notices.get(noticeId);
    if (notice) notice.over = true;
    return this.noticeView(noticeId);
  }

  async repair(): Promise<{ woken: number; orphans: number }> {
    this.serve('repair', '');
    return { woken: 0, orphans: 0 };
  }

  /** How often an activity was served for this reception, assignment or notice. */
  count(activity: string, about = ''): number {
    return this.calls.filter((call) => call.startsWith(`${activity} ${about}`)).length;
  }

  /** The activities as a worker takes them. */
  activities(): ConductorActivities & NoticeActivities {
    const names = Object.getOwnPropertyNames(ScriptedOffice.prototype);
    const methods = this as unknown as Record<string, (input: never) => unknown>;
    const served = names.filter((name) =>
      /^(look|settle|advance|announce|deliver|record|repair)/.test(name),
    );
    return Object.fromEntries(
      served.map((name) => [name, methods[name].bind(this)]),
    ) as unknown as ConductorActivities & NoticeActivities;
  }

  private serve(activity: string, about: string): void {
    this.calls.push(`${activity} ${about}`);
    const error = this.fault(activity);
    if (error) throw error;
  }

  private receptionView(receptionId: string): ReceptionView {
    const reception = this.receptions.get(receptionId);
    const open = reception?.over === false ? reception : null;
    return {
      over: open === null,
      postponed: open?.postponed ?? false,
      stage: open?.stage ?? null,
      gateOpen: (open?.gateOpen && !open.postponed) ?? false,
      missing: open && !open.gateOpen ? [`${open.stage}.missing`] : [],
      dueInMs: dueIn(open?.dueAt),
      assignments: (open?.assignments ?? [])
        .filter((each) => !each.over)
        .map(({ assignmentId, departmentCode, generation }) => ({
          assignmentId,
          departmentCode,
          generation,
        })),
      health: 'ok',
    };
  }

  private assignment(assignmentId: string): ScriptedAssignment | undefined {
    return [...this.receptions.values()]
      .flatMap(({ assignments }) => assignments)
      .find((each) => each.assignmentId === assignmentId);
  }

  private assignmentView({ receptionId, assignmentId }: AssignmentInput): AssignmentView {
    const reception = this.receptions.get(receptionId);
    const assignment = this.assignment(assignmentId);
    const over = !reception || reception.over || !assignment || assignment.over;
    return {
      over,
      stage: over ? null : reception.stage,
      announced: assignment?.announced ?? false,
      unacknowledged: assignment?.unacknowledged ?? 0,
      openTasks: assignment?.unacknowledged ?? 0,
      awaiting: [...(assignment?.awaiting ?? [])],
      dueInMs: over ? null : dueIn(assignment.dueAt),
      health: 'ok',
    };
  }

  private noticeView(noticeId: string): NoticeView {
    const notice = this.notices.get(noticeId);
    return {
      over: notice?.over ?? true,
      holdMs: dueIn(notice?.holdUntil) ?? 0,
      channels: notice?.channels ?? [],
    };
  }
}

function leave(reception: ScriptedReception): void {
  const next = STAGES[STAGES.indexOf(reception.stage) + 1];
  reception.gateOpen = false;
  if (next) reception.stage = next;
  else reception.over = true;
}

const dueIn = (at: number | null | undefined): number | null =>
  at === null || at === undefined ? null : Math.max(0, at - Date.now());
