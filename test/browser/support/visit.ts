import type { Product } from './product';

const HOUR = 3_600_000;
/** What each department does in the visit. */
const WORK = { transport: '派车接机', catering: '备好茶歇' };
export type Department = keyof typeof WORK;

interface Row extends Record<string, unknown> {
  readonly id: string;
}

interface Contents {
  /** Its plan, when it is another than the small one. */
  readonly document?: object;
  /** Who takes part in the small one. */
  readonly departments?: readonly Department[];
}

/** A small visit of one talk, most often with two departments, brought in over HTTP. */
export class Visit {
  receptionId = '';

  constructor(
    private readonly product: Product,
    readonly title: string,
    private readonly of: Contents = {},
  ) {}

  /** What one department's member has to do. */
  readonly task = (department: Department): string => `${this.title}：${WORK[department]}`;

  /** Registered, with a plan that is being written. */
  async drafted(): Promise<this> {
    const { as } = this.product;
    const facts = await this.facts();
    this.receptionId = String((await as('officer').post('/receptions', facts)).id);
    await as('officer').put(
      `/receptions/${this.receptionId}/plan`,
      this.of.document ?? (await this.plan()),
      '"r0"',
    );
    return this;
  }

  /** Approved, and its plan sent: every task waits to be acknowledged. */
  async sent(): Promise<this> {
    await this.drafted();
    const { as } = this.product;
    const base = `/receptions/${this.receptionId}`;
    await as('officer').post(`${base}/launch`);
    await this.approve(await as('officer').post(`${base}/submit`));
    await this.stage('plan');
    await as('officer').post(`${base}/plan/send`);
    return this;
  }

  /** Its plan is in force: whoever moves something now proposes a change. */
  async inForce(): Promise<this> {
    await this.sent();
    const { as } = this.product;
    for (const code of this.departments()) {
      const id = await this.assignment(code);
      await as(`${code}.head`).post(`/assignments/${id}/acknowledge`);
      await as(`${code}.head`).post(`/assignments/${id}/signatures`, { scope: 'plan' });
    }
    await this.approve(await as('officer').post(`/receptions/${this.receptionId}/plan/submit`));
    await this.stage('prepare');
    return this;
  }

  /** Id of a department's part. */
  async assignment(department: string): Promise<string> {
    const sql = 'SELECT id FROM assignment WHERE reception_id = $1 AND department_code = $2';
    return (await this.product.rows.until<Row>(sql, sql, [this.receptionId, department])).id;
  }

  /** Id of what one department's member has to do. */
  async taskId(department: string): Promise<string> {
    const sql = 'SELECT id FROM task WHERE assignment_id = $1';
    return (await this.product.rows.until<Row>(sql, sql, [await this.assignment(department)])).id;
  }

  /** How often a command is on record. */
  async acts(command: string): Promise<number> {
    // What was refused is on record too.
    const sql = `SELECT count(*)::int AS n FROM audit_entry WHERE chain = $1 AND command = $2
      AND NOT body::jsonb->'facts' @> '[{"type": "Refused"}]'`;
    const [{ n }] = await this.product.rows.all<{ n: number }>(sql, [this.receptionId, command]);
    return n;
  }

  /** Waits until a command is on record so many times; once more fails. */
  async recorded(command: string, times: number): Promise<void> {
    await this.product.rows.until(
      `${command} on record ${times} times`,
      `SELECT 1 FROM audit_entry WHERE chain = $1 AND command = $2 HAVING count(*) >= $3`,
      [this.receptionId, command, times],
      15_000,
    );
    expect([command, await this.acts(command)]).toEqual([command, times]);
  }

  /** Waits until the draft says so of the talk. */
  async talkHas(field: 'place' | 'title', value: string): Promise<void> {
    await this.product.rows.until(
      `the talk’s ${field} is ${value}`,
      `SELECT 1 FROM plan_draft d, jsonb_array_elements(d.document->'items') item
       WHERE d.reception_id = $1 AND item->>'key' = 'talk' AND item->>$2 = $3`,
      [this.receptionId, field, value],
      15_000,
    );
  }

  /** Waits until the facts say so. */
  async factIs(column: 'purpose' | 'head_count', value: string): Promise<void> {
    await this.product.rows.until(
      `${column} is ${value}`,
      `SELECT 1 FROM reception WHERE id = $1 AND ${column}::text = $2`,
      [this.receptionId, value],
      15_000,
    );
  }

  private departments(): readonly Department[] {
    return this.of.departments ?? ['transport', 'catering'];
  }

  private async stage(stage: string): Promise<void> {
    const sql = 'SELECT 1 FROM reception WHERE id = $1 AND stage = $2';
    await this.product.rows.until(`${this.title} in ${stage}`, sql, [this.receptionId, stage]);
  }

  private async approve(submitted: Record<string, unknown>): Promise<void> {
    const [id] = (submitted.ids as { approvalId: string[] }).approvalId;
    for (const login of ['head', 'leader'])
      await this.product.as(login).post(`/approvals/${id}/approve`);
  }

  private async userId(login: string): Promise<string> {
    const sql = 'SELECT id FROM app_user WHERE login = $1';
    return (await this.product.rows.until<Row>(login, sql, [login])).id;
  }

  private async facts(): Promise<object> {
    const at = (hours: number): string => new Date(Date.now() + hours * HOUR).toISOString();
    return {
      title: this.title,
      profile: 'foreign',
      grade: '一般',
      secrecy: 'internal',
      urgency: 'routine',
      sendingUnit: '来访单位',
      purpose: '会谈',
      sourceKind: 'invitation',
      leadGuest: '主宾',
      leadGuestTitle: '团长',
      headCount: 5,
      contacts: [{ name: '联系人', phone: '000-1' }],
      batches: [
        { key: 'in', direction: 'arrival', mode: 'flight', number: 'CA 936', at: at(48) },
        { key: 'out', direction: 'departure', at: at(72) },
      ],
      officerId: await this.userId('officer'),
      coordinatorId: await this.userId('coordinator'),
      leaderId: await this.userId('leader'),
    };
  }

  private async plan(): Promise<object> {
    const departments = this.departments();
    const doers = await Promise.all(departments.map((code) => this.userId(`${code}.member1`)));
    return {
      schema: 1,
      items: [
        {
          key: 'pick-up',
          kind: 'transfer',
          title: '接机',
          start: { anchor: 'arrival' },
          end: { anchor: 'arrival', offset: 'PT1H' },
        },
        {
          key: 'talk',
          kind: 'meeting',
          title: '会谈',
          start: { anchor: 'arrival', offset: 'PT2H' },
          end: { anchor: 'arrival', offset: 'PT4H' },
        },
      ],
      assignments: departments.map((department, n) => ({
        department,
        tasks: [
          {
            key: 'ready',
            item: department === 'transport' ? 'pick-up' : 'talk',
            what: this.task(department),
            phase: 'execute',
            check: 'none',
            doerId: doers[n],
            due: { anchor: 'arrival', offset: '-PT1H' },
          },
        ],
      })),
    };
  }
}
