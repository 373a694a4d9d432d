import type { FaultClient } from './fault-client';
import type { PatientRows } from './patient-rows';

/** Seconds-long steps, so that ladders run in the middle of the kills. */
const PACE = {
  acknowledgeWithin: 'PT2S',
  answerWithin: 'PT4S',
  remindBefore: 'PT1S',
  headAfter: 'PT1S',
  officeAfter: 'PT2S',
  readyBefore: 'PT1S',
  doneWithin: 'PT2S',
  confirmWithin: 'PT20S',
  summaryWithin: 'PT10S',
};

interface Row extends Record<string, unknown> {
  readonly id: string;
}

/** Plays one reception over HTTP, at its own pace, as its people would. */
export class FaultLife {
  receptionId = '';

  constructor(
    private readonly as: (login: string) => FaultClient,
    private readonly rows: PatientRows,
    private readonly departments: readonly string[],
    private readonly random: () => number,
    /** How long a stage may take; longer than any outage of the test. */
    private readonly stageWithinMs = 60_000,
  ) {}

  async play(): Promise<void> {
    await this.playHalf();
    await this.prepare();
    await this.execute();
    await this.summarize();
  }

  /** Up to stage *prepare*, where it stays open. */
  async playHalf(): Promise<void> {
    await this.register();
    await this.toPlan();
    await this.cosign();
  }

  private async pause(maxMs: number): Promise<void> {
    await new Promise((done) => setTimeout(done, this.random() * maxMs));
  }

  private async stage(stage: string): Promise<void> {
    await this.rows.until(
      `${this.receptionId} in ${stage}`,
      `SELECT 1 FROM reception WHERE id = $1 AND (stage = $2 OR status = $2)`,
      [this.receptionId, stage],
      this.stageWithinMs,
    );
  }

  private async userId(login: string): Promise<string> {
    return (await this.rows.until<Row>(login, 'SELECT id FROM app_user WHERE login = $1', [login]))
      .id;
  }

  async register(): Promise<void> {
    const now = Date.now();
    const at = (seconds: number): string => new Date(now + seconds * 1000).toISOString();
    const officer = await this.userId('officer');
    const answer = await this.as('officer').post('/receptions', {
      title: '压力接待',
      profile: 'foreign',
      grade: '一般',
      secrecy: 'internal',
      urgency: 'urgent',
      sendingUnit: '来访单位',
      purpose: '会谈',
      sourceKind: 'invitation',
      leadGuest: '主宾',
      leadGuestTitle: '团长',
      headCount: 5,
      contacts: [{ name: '联系人', phone: '000-1' }],
      batches: [
        { key: 'in', direction: 'arrival', at: at(900) },
        { key: 'out', direction: 'departure', at: at(930) },
      ],
      officerId: officer,
      coordinatorId: await this.userId('coordinator'),
      leaderId: await this.userId('leader'),
      pace: PACE,
    });
    this.receptionId = String(answer.id);
  }

  private async plan(): Promise<object> {
    const doers = await Promise.all(this.departments.map((d) => this.userId(`${d}.member1`)));
    return {
      schema: 1,
      items: [
        {
          key: 'talk',
          kind: 'meeting',
          title: '会谈',
          start: { anchor: 'arrival' },
          end: { anchor: 'arrival', offset: 'PT5S' },
        },
      ],
      assignments: this.departments.map((department, n) => ({
        department,
        tasks: [
          // After the approval, however long the faults hold that up.
          {
            key: 'p',
            item: 'talk',
            what: '准备',
            phase: 'prepare',
            doerId: doers[n],
            due: { anchor: 'approved', offset: 'PT4S' },
          },
          {
            key: 'x',
            item: 'talk',
            what: '服务',
            phase: 'execute',
            check: 'none',
            doerId: doers[n],
            due: { anchor: 'approved', offset: 'PT8S' },
          },
        ],
      })),
    };
  }

  private async approve(submitted: Record<string, unknown>): Promise<void> {
    const ids = submitted.ids as { approvalId: string[] };
    const path = `/approvals/${ids.approvalId[0]}/approve`;
    await this.as('head').post(path);
    await this.pause(500);
    await this.as('leader').post(path);
  }

  async toPlan(): Promise<void> {
    const base = `/receptions/${this.receptionId}`;
    await this.as('officer').put(`${base}/plan`, await this.plan(), '"r0"');
    await this.as('officer').post(`${base}/launch`);
    await this.approve(await this.as('officer').post(`${base}/submit`));
    await this.stage('plan');
  }

  private async assignments(): Promise<{ id: string; department_code: string }[]> {
    return this.rows.all(
      `SELECT id, department_code FROM assignment WHERE reception_id = $1 AND status = 'active'`,
      [this.receptionId],
    );
  }

  private async sign(scope: string): Promise<void> {
    await Promise.all(
      (await this.assignments()).map(async (a) => {
        await this.pause(3000);
        await this.as(`${a.department_code}.head`).post(`/assignments/${a.id}/signatures`, {
          scope,
        });
      }),
    );
  }

  async cosign(): Promise<void> {
    await this.as('officer').post(`/receptions/${this.receptionId}/plan/send`);
    await Promise.all(
      (await this.assignments()).map(async (a) => {
        await this.pause(4500); // some are late, and climb the ladder
        await this.as(`${a.department_code}.head`).post(`/assignments/${a.id}/acknowledge`);
      }),
    );
    await this.sign('plan');
    await this.approve(
      await this.as('officer').post(`/receptions/${this.receptionId}/plan/submit`),
    );
    await this.stage('prepare');
  }

  private async work(phase: string): Promise<void> {
    await Promise.all(
      (await this.assignments()).map(async (a) => {
        const tasks = await this.rows.all<Row>(
          'SELECT id FROM task WHERE assignment_id = $1 AND phase = $2',
          [a.id, phase],
        );
        const taskIds = tasks.map((t) => t.id);
        await this.pause(2500);
        await this.as(`${a.department_code}.member1`).post(`/assignments/${a.id}/tasks/finish`, {
          taskIds,
        });
        if (phase !== 'prepare') return;
        await this.as(`${a.department_code}.head`).post(`/assignments/${a.id}/tasks/check`, {
          taskIds,
        });
      }),
    );
  }

  async prepare(): Promise<void> {
    await this.work('prepare');
    await this.sign('ready');
    await this.as('officer').post(`/receptions/${this.receptionId}/advance`, { from: 'prepare' });
    await this.stage('execute');
  }

  async execute(): Promise<void> {
    const item = `/receptions/${this.receptionId}/items/talk`;
    await this.as('liaison').post(`${item}/start`);
    await this.work('execute');
    await this.as('liaison').post(`${item}/end`);
    await this.sign('done');
    await this.stage('summarize');
  }

  async summarize(): Promise<void> {
    const base = `/receptions/${this.receptionId}/summary`;
    await this.as('officer').put(base, { text: '按计划完成' });
    await this.approve(await this.as('officer').post(`${base}/submit`));
    await this.stage('closed');
  }
}
