/** One fact of the audit, without its sealed part. */
export interface AuditFact {
  readonly type: string;
  readonly [field: string]: unknown;
}

export interface AuditRow {
  readonly seq: string;
  readonly at: Date;
  readonly key: string | null;
  readonly facts: readonly AuditFact[];
}

interface TaskModel {
  due: number | null;
  acknowledgeBy: number | null;
  acknowledged: boolean;
  done: boolean;
}

interface Pace {
  readonly headAfter: number;
  readonly officeAfter: number;
}

const text = (value: unknown): string => String(value);

/**
 * A second, independent reading of one reception's audit: what must have been signed when a stage
 * moved, and which deadlines must have fired when. It knows nothing of the product's rules but these.
 */
export class AuditModel {
  readonly faults: string[] = [];
  stageMoves = 0;
  deadlines = 0;
  private readonly departments = new Set<string>();
  private readonly signed = new Map<string, string>();
  private readonly tasks = new Map<string, TaskModel>();
  private readonly fired = new Set<string>();

  constructor(
    private readonly receptionId: string,
    private readonly pace: Pace,
  ) {}

  read(rows: readonly AuditRow[]): this {
    for (const row of rows) for (const fact of row.facts) this.fact(fact);
    return this;
  }

  private fault(what: string): void {
    this.faults.push(`${this.receptionId}: ${what}`);
  }

  private fact(f: AuditFact): void {
    switch (f.type) {
      case 'AssignmentOpened':
        this.departments.add(text(f.assignmentId));
        break;
      case 'AssignmentWithdrawn':
        this.departments.delete(text(f.assignmentId));
        break;
      case 'Signed':
        this.signed.set(`${text(f.assignmentId)}/${text(f.scope)}`, text(f.signatureId));
        break;
      case 'SignatureEnded':
        if (f.status !== 'replaced') this.signed.delete(`${text(f.assignmentId)}/${text(f.scope)}`);
        break;
      case 'StageAdvanced':
        this.stageMoved(text(f.from));
        break;
      case 'DeadlinePassed':
        this.deadline(f);
        break;
      default:
        this.task(f);
    }
  }

  private stageMoved(from: string): void {
    this.stageMoves += 1;
    const needed = { plan: ['plan'], prepare: ['plan', 'ready'], execute: ['done'] }[from] ?? [];
    for (const id of this.departments) {
      for (const scope of needed) {
        if (!this.signed.has(`${id}/${scope}`))
          this.fault(`left ${from} without ${scope} of ${id}`);
      }
    }
  }

  private task(f: AuditFact): void {
    if (f.type === 'TaskSent') {
      this.tasks.set(text(f.taskId), {
        due: f.due as number | null,
        acknowledgeBy: f.acknowledgeBy as number | null,
        acknowledged: false,
        done: false,
      });
      return;
    }
    const t = this.tasks.get(text(f.taskId));
    if (!t) return;
    if (f.type === 'TaskTimed') t.due = f.due as number | null;
    if (f.type === 'TaskAcknowledged') {
      this.passed('task-acknowledge', text(f.taskId), t.acknowledgeBy, f.at as number);
      t.acknowledged = true;
    }
    if (f.type === 'TaskFinished') {
      this.passed('task-due', text(f.taskId), t.due, f.at as number);
      t.done = true;
    }
  }

  /** Every step that lay before the answer must have been recorded by then. */
  private passed(kind: string, id: string, due: number | null, answeredAt: number): void {
    if (due === null) return;
    const steps = { due, head: due + this.pace.headAfter, office: due + this.pace.officeAfter };
    for (const [step, at] of Object.entries(steps)) {
      if (at <= answeredAt && !this.fired.has(`${kind}/${id}/${step}/${at}`)) {
        this.fault(`${kind} of ${id}: ${step} was due before the answer and never fired`);
      }
    }
  }

  private deadline(f: AuditFact): void {
    this.deadlines += 1;
    const subject = f.subject as {
      kind: string;
      id?: string;
      assignmentId?: string;
      scope?: string;
    };
    const due = f.due as number;
    const id = subject.id ?? `${subject.assignmentId ?? ''}/${subject.scope ?? ''}`;
    const name = `${subject.kind}/${id}/${text(f.step)}/${due}`;
    if (this.fired.has(name)) this.fault(`${name} fired twice`);
    this.fired.add(name);
    if ((f.at as number) < due) this.fault(`${name} fired early`);
    const t = subject.id ? this.tasks.get(subject.id) : undefined;
    if (subject.kind === 'task-acknowledge' && t?.acknowledged)
      this.fault(`${name} fired after 签收`);
    if (subject.kind === 'task-due' && t?.done) this.fault(`${name} fired after it was done`);
  }
}
