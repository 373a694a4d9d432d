import type { Scope } from '../assignment/assignment';
import type { Fact } from '../fact';
import type { Stage } from '../reception/reception';
import type { Instant } from '../time/instant';
import type { World } from '../world';
import type { StageSpan, Wait } from './rehearsal-report';

/** What a rehearsal remembers of its play, beside the rows. */
export class Diary {
  readonly spans: StageSpan[] = [];
  readonly waits: Wait[] = [];
  /** When a task was done for the first time. */
  readonly doneAt = new Map<string, Instant>();
  readonly signedAt = new Map<string, Instant>();
  /** Signatures that were not there when they were due, and when that was. */
  readonly signatureDue = new Map<string, Instant>();
  private readonly askedAt = new Map<string, Instant>();

  static signature = (assignmentId: string, scope: Scope): string => `${assignmentId}/${scope}`;

  /** Bound, to be handed to the play as a witness. */
  readonly note = (facts: readonly Fact[], at: Instant, world: World): void => {
    for (const fact of facts) {
      this.noteStage(fact, at);
      this.noteTask(fact, at, world);
      this.noteAnswer(fact, at, world);
    }
  };

  /** A signature of this scope can be given from now on. */
  asked(assignmentId: string, scope: Scope, at: Instant): void {
    const key = Diary.signature(assignmentId, scope);
    if (!this.askedAt.has(key)) this.askedAt.set(key, at);
  }

  private noteStage(fact: Fact, at: Instant): void {
    const leave = (overridden: boolean): void => {
      const last = this.spans.pop();
      if (last) this.spans.push({ ...last, until: at, overridden });
    };
    const enter = (stage: Stage): number =>
      this.spans.push({ stage, from: at, until: null, overridden: false });
    if (fact.type === 'ReceptionLaunched') enter('confirm');
    if (fact.type === 'ReceptionClosed') leave(false);
    if (fact.type === 'StageAdvanced') {
      leave(fact.overridden);
      enter(fact.to);
    }
  }

  private noteTask(fact: Fact, at: Instant, world: World): void {
    if (fact.type === 'TaskFinished' && !this.doneAt.has(fact.taskId)) {
      this.doneAt.set(fact.taskId, at);
    }
    if (fact.type !== 'TaskAcknowledged' && fact.type !== 'TaskChecked') return;
    const task = world.tasks.find((t) => t.id === fact.taskId);
    if (!task) return;
    const kind = fact.type === 'TaskChecked' ? 'check' : 'acknowledge';
    const from = kind === 'check' ? (task.doneAt ?? at) : task.sentAt;
    this.waits.push({
      kind,
      department: departmentOf(world, fact.assignmentId),
      task: task.key,
      userId: fact.by,
      matter: null,
      from,
      ms: at - from,
    });
  }

  private noteAnswer(fact: Fact, at: Instant, world: World): void {
    if (fact.type === 'DeadlinePassed' && fact.subject.kind === 'signature') {
      const { assignmentId, scope } = fact.subject;
      if (fact.step === 'due') {
        this.signatureDue.set(Diary.signature(assignmentId, scope), fact.due);
      }
    }
    if (fact.type === 'Signed') {
      const key = Diary.signature(fact.assignmentId, fact.scope);
      const from = this.askedAt.get(key) ?? at;
      this.signedAt.set(key, at);
      const department = departmentOf(world, fact.assignmentId);
      this.waits.push({
        kind: 'signature',
        department,
        task: null,
        userId: fact.by,
        matter: fact.scope,
        from,
        ms: at - from,
      });
    }
    if (fact.type === 'ApprovalSubmitted') this.askedAt.set(fact.approvalId, at);
    if (fact.type === 'ApprovalStepPassed') {
      const from = this.askedAt.get(fact.approvalId) ?? at;
      this.askedAt.set(fact.approvalId, at);
      this.waits.push({
        kind: 'approval',
        department: null,
        task: null,
        userId: fact.by,
        matter: fact.matter,
        from,
        ms: at - from,
      });
    }
  }
}

const departmentOf = (world: World, assignmentId: string): string | null =>
  world.assignments.find((a) => a.id === assignmentId)?.departmentCode ?? null;
