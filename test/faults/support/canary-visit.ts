import type { CanaryClient } from './canary-client';
import type { Canaries } from './canaries';
import type { PatientRows } from './patient-rows';

const HOUR = 3_600_000;
const DEPARTMENTS = ['transport', 'catering'] as const;
const GUEST_TEXTS = ['name', 'originalName', 'unit', 'title', 'group', 'gender', 'ethnicity'];
const GUEST_SECRETS = ['religion', 'rank', 'age', 'idNumber', 'diet', 'health', 'transport', 'car'];

type Row = Record<string, unknown> & { readonly id: string };

/** A visit with a mark in every field that takes a person's words, played over HTTP. */
export class CanaryVisit {
  receptionId = '';
  /** 文号 as it was entered, to enter it again. */
  letter = { sendingUnit: '', letterNumber: '' };

  constructor(
    private readonly mark: Canaries,
    private readonly rows: PatientRows,
    private readonly as: (login: string) => Promise<CanaryClient>,
  ) {}

  get path(): string {
    return `/receptions/${this.receptionId}`;
  }

  private async act(login: string, path: string, body: object = {}): Promise<Row> {
    return (await (await this.as(login)).done('POST', path, body)) as Row;
  }

  private async userId(login: string): Promise<string> {
    const [{ id }] = await this.rows.all<Row>('SELECT id FROM app_user WHERE login = $1', [login]);
    return id;
  }

  /** All facts of a reception, each with a mark. */
  async facts(): Promise<object> {
    const { mark } = this;
    const batch = (direction: string, hours: number): object => ({
      key: direction,
      direction,
      at: new Date(Date.now() + hours * HOUR).toISOString(),
      mode: mark.text('batch.mode'),
      number: mark.text('batch.number'),
      place: mark.text('batch.place'),
      group: mark.text('batch.group'),
    });
    this.letter = {
      sendingUnit: mark.text('sendingUnit'),
      letterNumber: mark.text('letterNumber'),
    };
    return {
      title: mark.text('title'),
      profile: 'foreign',
      grade: mark.text('grade'),
      ...this.letter,
      purpose: mark.text('purpose'),
      sourceKind: 'invitation',
      leadGuest: mark.text('leadGuest'),
      leadGuestTitle: mark.text('leadGuestTitle'),
      headCount: 7,
      contacts: [
        {
          name: mark.text('contact.name'),
          role: mark.text('contact.role'),
          phone: mark.phone('contact.phone'),
        },
      ],
      batches: [batch('arrival', 48), batch('departure', 72)],
      officerId: await this.userId('officer'),
      coordinatorId: await this.userId('coordinator'),
      leaderId: await this.userId('leader'),
      pace: { acknowledgeWithin: 'PT1S', headAfter: 'PT1S', officeAfter: 'PT2S' },
    };
  }

  async register(): Promise<void> {
    this.receptionId = (await this.act('officer', '/receptions', await this.facts())).id;
    const officer = await this.as('officer');
    await this.act('officer', `${this.path}/guests`, {
      ...Object.fromEntries(
        [...GUEST_TEXTS, ...GUEST_SECRETS].map((f) => [f, this.mark.text(`guest.${f}`)]),
      ),
      room: this.mark.word('guest.room'),
      phone: this.mark.phone('guest.phone'),
      email: `${this.mark.word('guest.email')}@example.org`,
    });
    const table = `姓名\t单位\n${this.mark.text('pasted.name')}\t${this.mark.text('pasted.unit')}`;
    await officer.done('POST', `${this.path}/guests/paste`, { text: table });
    const form = new FormData();
    const pdf = new Blob([`%PDF-1.7\n${' '.repeat(64)}\n%%EOF`], { type: 'application/pdf' });
    form.append('file', pdf, `${this.mark.text('file.name')}.pdf`);
    await officer.done('POST', `${this.path}/attachments`, form);
    await officer.done('PUT', `${this.path}/plan`, this.plan(), { 'if-match': '"r0"' });
  }

  plan(): object {
    const { mark } = this;
    const task = (key: string, phase: string): object => ({
      key,
      item: 'talk',
      what: mark.text('task.what'),
      standard: mark.text('task.standard'),
      cautions: mark.text('task.cautions'),
      place: mark.text('task.place'),
      contact: mark.text('task.contact'),
      contactPhone: mark.phone('task.contactPhone'),
      phase,
      due: { anchor: 'arrival', offset: '-PT1H' },
    });
    const item = {
      key: 'talk',
      kind: mark.text('item.kind'),
      title: mark.text('item.title'),
      place: mark.text('item.place'),
      guestGroup: mark.text('item.guestGroup'),
      start: { anchor: 'arrival' },
      end: { anchor: 'arrival', offset: 'PT1H' },
    };
    const assignments = DEPARTMENTS.map((department) => ({
      department,
      tasks: [task('one', 'prepare'), task('two', 'prepare')],
    }));
    return { schema: 1, items: [item], assignments };
  }

  private async approve(submitted: Row): Promise<void> {
    const [approvalId] = (submitted.ids as { approvalId: string[] }).approvalId;
    for (const login of ['head', 'leader']) {
      const remark = this.mark.text('approval.remark');
      await this.act(login, `/approvals/${approvalId}/approve`, { remark });
    }
  }

  async stage(stage: string): Promise<void> {
    const sql = 'SELECT 1 FROM reception WHERE id = $1 AND (stage = $2 OR status = $2)';
    await this.rows.until(stage, sql, [this.receptionId, stage]);
  }

  async launch(): Promise<void> {
    await this.act('officer', `${this.path}/launch`);
    const letterNumber = this.mark.text('supplement');
    await this.act('officer', `${this.path}/supplements`, { letterNumber });
    const reason = this.mark.text('submit.reason');
    await this.approve(await this.act('officer', `${this.path}/submit`, { reason }));
    await this.stage('plan');
  }

  async assignments(): Promise<Record<string, string>> {
    const found = await this.rows.all<Row & { code: string }>(
      'SELECT id, department_code AS code FROM assignment WHERE reception_id = $1',
      [this.receptionId],
    );
    return Object.fromEntries(found.map(({ code, id }) => [code, id]));
  }

  /** An objection, a condition, a dispute, an answer by phone; late enough for the ladder. */
  async cosign(): Promise<void> {
    const { mark } = this;
    await this.act('officer', `${this.path}/plan/send`, { note: mark.text('plan.note') });
    const { transport, catering } = await this.assignments();
    const sign = (login: string, id: string, answer: string, more: object = {}): Promise<Row> =>
      this.act(login, `/assignments/${id}/signatures`, { scope: 'plan', answer, ...more });
    const remark = mark.text('objection');
    await sign('transport.head', transport, 'object', { remark });
    await this.act('leader', `/assignments/${transport}/decide-objection`, {
      reason: mark.text('objection.decided'),
    });
    await sign('officer', catering, 'agree-with-condition', {
      remark: mark.text('condition'),
      onBehalf: { personId: await this.userId('catering.head'), means: 'phone' },
    });
    await this.rows.until(
      'the ladder has been climbed',
      `SELECT 1 FROM notice WHERE reception_id = $1 AND kind LIKE 'escalat%'`,
      [this.receptionId],
    );
    for (const [code, id] of Object.entries({ transport, catering })) {
      await this.act(`${code}.head`, `/assignments/${id}/acknowledge`);
    }
    const note = mark.text('plan.submitted');
    await this.approve(await this.act('officer', `${this.path}/plan/submit`, { note }));
    await this.stage('prepare');
  }

  /** Tasks are blocked, returned, sent again, rejected, done; a commitment is made; it is called off. */
  async prepareAndCancel(): Promise<void> {
    const { mark } = this;
    const { transport } = await this.assignments();
    const [one, two] = await this.rows.all<Row>(
      'SELECT id FROM task WHERE assignment_id = $1 ORDER BY key',
      [transport],
    );
    const doerId = await this.userId('transport.member1');
    const reason = (what: string): object => ({ reason: mark.text(what) });
    const [head, doer] = ['transport.head', 'transport.member1'];
    await this.act(head, `/tasks/${one.id}/assign`, { doerId });
    await this.act(doer, `/tasks/${one.id}/acknowledge`);
    await this.act(doer, `/tasks/${one.id}/block`, reason('task.blocked'));
    await this.act(doer, `/tasks/${one.id}/unblock`);
    await this.act(doer, `/tasks/${one.id}/finish`, { note: mark.text('task.note') });
    await this.act(head, `/tasks/${one.id}/reject`, reason('task.rejected'));
    await this.act(head, `/tasks/${two.id}/return`, reason('task.returned'));
    await this.act('officer', `/tasks/${two.id}/resend`, reason('task.resent'));
    await this.act('officer', `${this.path}/follow-ups`, { what: mark.text('follow-up') });
    await this.approve(await this.act('officer', `${this.path}/cancel`, reason('cancel')));
    await this.stage('cancelled');
  }
}

export const NO_MESSAGE_WAITS = `SELECT 1 WHERE NOT EXISTS (SELECT 1 FROM notice
  WHERE status = 'pending' AND coalesce(hold_until, created_at) <= now())`;
