import type { PlanDocument } from '@app/domain';
import {
  approve,
  done,
  idIn,
  PLAN,
  prepared,
  sent,
  startVisit,
  tasksOf,
  type Visit,
} from '../receptions/support/visit';

/** The plan with its item moved by so many minutes. */
const moved = (minutes: number): PlanDocument => ({
  ...PLAN,
  items: PLAN.items.map((item) => ({
    ...item,
    start: { anchor: 'arrival', offset: `PT${60 + minutes}M` },
  })),
});

/** A move as it is read; run shortly before midnight, it goes to the next day, and both days are named. */
const MOVE = {
  en: String.raw`(\d\d:\d\d → \d\d:\d\d|\d+ \w{3} \d\d:\d\d → \d+ \w{3} \d\d:\d\d)`,
  zh: String.raw`(\d\d:\d\d → \d\d:\d\d|\d+月\d+日 \d\d:\d\d → \d+月\d+日 \d\d:\d\d)`,
};

interface Diff {
  readonly same: boolean;
  readonly sentences: readonly string[];
  readonly items: readonly { readonly key: string; readonly sentence: string }[];
  readonly groups: readonly object[];
  readonly departments: readonly {
    readonly department: string;
    readonly tasks: readonly { readonly task: string; readonly sentence: string }[];
  }[];
}

describe('versions of a plan', () => {
  let visit: Visit;
  beforeAll(async () => {
    visit = await startVisit('plan-versions');
  });
  afterAll(() => visit.stop());

  async function twoVersions(): Promise<{ id: string; packages: Record<string, string> }> {
    const made = await sent(visit);
    const officer = visit.as('officer');
    const path = `/receptions/${made.id}/plan`;
    await done(officer.put(path, moved(40), { 'if-match': '"r1"' }));
    await done(officer.post(`${path}/send`, { note: '推迟四十分钟' }));
    return made;
  }

  const compare = async (who: Parameters<Visit['as']>[0], id: string, pair: string) => {
    const answer = await visit.as(who).get(`/receptions/${id}/plan/versions/${pair}`, {
      'accept-language': 'en',
    });
    return { status: answer.status, body: answer.body as unknown as Diff };
  };

  it('any two are compared, and the draft, in words and field by field', async () => {
    const { id } = await twoVersions();
    const { body } = await compare('officer', id, '1/diff/2');
    expect(body.sentences).toHaveLength(1);
    expect(body.sentences[0]).toMatch(
      new RegExp(`^欢迎仪式 ${MOVE.en}; 任务 water with it ${MOVE.en}$`),
    );
    expect(body.items.map((i) => i.key)).toEqual(['welcome']);
    expect(body.groups).toMatchObject([{ group: null, items: ['welcome'] }]);
    expect(body.departments.map((d) => [d.department, d.tasks.map((t) => t.task)])).toEqual([
      ['catering', ['water']],
    ]);
    const same = await compare('officer', id, '2/diff/draft');
    expect(same.body.same).toBe(true);
    const back = await compare('leader', id, '2/diff/1');
    expect(back.body.items[0].sentence).not.toBe(body.items[0].sentence);
    for (const pair of ['1/diff/9', '0/diff/1', '1/diff/x']) {
      expect((await compare('officer', id, pair)).status).toBe(404);
    }
  });

  it('a department reads its own part, never the draft', async () => {
    const { id } = await twoVersions();
    const own = await compare('catering.departmentHead', id, '1/diff/2');
    expect(own.body.departments.map((d) => d.department)).toEqual(['catering']);
    const other = await compare('transport.departmentHead', id, '1/diff/2');
    expect(other.body.departments).toEqual([]);
    expect((await compare('catering.departmentHead', id, '1/diff/draft')).status).toBe(404);
    expect((await compare('medical.departmentHead', id, '1/diff/2')).status).toBe(404);
  });

  it('the list says who, when, why and how much, to a department of itself only', async () => {
    const { id } = await twoVersions();
    const path = `/receptions/${id}/plan/versions`;
    const { body } = await done(visit.as('officer').get(path));
    expect(body.items).toMatchObject([
      {
        ...{ number: 2, changeNote: '推迟四十分钟', author: { id: visit.id('officer') } },
        size: {
          ...{ since: 1, items: { added: 0, removed: 0, changed: 1 } },
          departments: { catering: { added: 0, removed: 0, changed: 1 } },
        },
      },
      { number: 1, size: { since: 0, departments: { transport: { added: 2 } } } },
    ]);
    const { body: own } = await done(visit.as('transport.departmentHead').get(path));
    const [, first] = own.items as { size: { departments: object } }[];
    expect(Object.keys(first.size.departments)).toEqual(['transport']);
  });

  it('an arrival that moved beside an unchanged plan is a difference too', async () => {
    const { id } = await prepared(visit);
    const head = visit.as('officeHead');
    const reception = await done(head.get(`/receptions/${id}`));
    const { batches } = reception.body.facts as { batches: { key: string; at: string }[] };
    const later = batches.map((b) =>
      b.key === 'b1' ? { ...b, at: new Date(Date.parse(b.at) + 5_400_000).toISOString() } : b,
    );
    const facts = { batches: later };
    await done(
      head.send(
        'PATCH',
        `/receptions/${id}`,
        { facts, reason: '航班晚点' },
        {
          'if-match': String(reception.headers.etag),
        },
      ),
    );
    const { body } = await compare('officer', id, '1/diff/2');
    expect(body.sentences[0]).toMatch(/^Arrival NH 903 .* → /);
    expect(body.items.map((i) => i.key)).toEqual(['welcome']);
  });

  it('a place of the plan has a history, with person, time, reason and approval', async () => {
    const { id } = await twoVersions();
    const path = `/receptions/${id}/plan/history`;
    const { body } = await done(visit.as('auditor').get(`${path}?path=items/welcome/start`));
    expect(body.items).toMatchObject([
      { version: 1, from: null, to: { offset: 'PT1H' }, reason: '请会签' },
      {
        ...{ version: 2, from: { offset: 'PT1H' }, to: { offset: 'PT100M' } },
        ...{ reason: '推迟四十分钟', author: { id: visit.id('officer') }, approvals: [] },
      },
    ]);
    const made = await prepared(visit);
    const approved = `/receptions/${made.id}/plan/history?path=tasks/transport/cars/what`;
    const { body: task } = await done(visit.as('officer').get(approved));
    expect(task.items).toMatchObject([
      {
        version: 1,
        approvals: [
          {
            ...{ matter: 'plan', status: 'approved' },
            decided: [{ by: { id: visit.id('officeHead') } }, { by: { id: visit.id('leader') } }],
          },
        ],
      },
    ]);
    const no = async (who: Parameters<Visit['as']>[0], query: string): Promise<number> =>
      (await visit.as(who).get(`${path}${query}`)).status;
    expect(await no('officer', '?path=the/dinner')).toBe(422);
    expect(await no('catering.departmentHead', '?path=plan')).toBe(404);
  });

  it('who acknowledged is told what changed for him since, and nothing when it moved back', async () => {
    const { id, packages } = await sent(visit);
    const officer = visit.as('officer');
    const head = visit.as('catering.departmentHead');
    await done(head.post(`/assignments/${packages.catering}/acknowledge`, {}));
    const { water } = await tasksOf(visit, packages.catering);
    const change = async (minutes: number, revision: number): Promise<void> => {
      const plan = `/receptions/${id}/plan`;
      await done(officer.put(plan, moved(minutes), { 'if-match': `"r${revision}"` }));
      await done(officer.post(`${plan}/send`, {}));
    };
    await change(10, 1);
    await change(40, 2);
    const detail = async () => (await done(head.get(`/tasks/${water}`))).body;
    const task = await detail();
    expect(task).toMatchObject({ acknowledged: false, changes: [{ field: 'due' }] });
    const [{ at }] = task.changes as { at: { from: string; to: string } }[];
    // Against what he acknowledged, not against the version before.
    expect(Date.parse(at.to) - Date.parse(at.from)).toBe(40 * 60_000);
    expect(task.changeText).toMatch(new RegExp(`^时限 ${MOVE.zh}$`));
    const inbox = await done(head.get(`/inbox?receptionId=${id}&kind=task`));
    expect(inbox.body.items).toMatchObject([{ id: water, changeText: task.changeText }]);
    const notices = await done(head.get(`/notices?receptionId=${id}`));
    const lines = (notices.body.items as { kind: string; lines: string[] }[])
      .filter((n) => n.kind === 'changed')
      .flatMap((n) => n.lines);
    expect(lines.join()).toContain(task.changeText);
    await change(0, 3);
    expect(await detail()).toMatchObject({ acknowledged: true, changes: [], changeText: null });
  });

  it('what was returned waits in the inbox of the one who submitted it', async () => {
    const { id, packages } = await sent(visit);
    for (const code of ['transport', 'catering'] as const) {
      const head = visit.as(`${code}.departmentHead`);
      await done(head.post(`/assignments/${packages[code]}/signatures`, { scope: 'plan' }));
    }
    const officer = visit.as('officer');
    const submit = () => done(officer.post(`/receptions/${id}/plan/submit`, {}));
    const approvalId = idIn(await submit(), 'approvalId');
    const reason = '请再核对时间';
    await done(visit.as('officeHead').post(`/approvals/${approvalId}/return`, { reason }));
    const returned = async () =>
      (await done(officer.get(`/inbox?receptionId=${id}&kind=approval`))).body.items;
    expect(await returned()).toMatchObject([
      { id: approvalId, status: 'returned', matter: 'plan', reason, acts: ['withdraw'] },
    ]);
    // It is let be, or handed in again; either way it waits no longer.
    await done(officer.post(`/approvals/${approvalId}/withdraw`, {}));
    expect(await returned()).toEqual([]);
    const again = idIn(await submit(), 'approvalId');
    await done(visit.as('officeHead').post(`/approvals/${again}/return`, { reason }));
    expect(await returned()).toMatchObject([{ id: again }]);
    await approve(visit, await submit());
    expect(await returned()).toEqual([]);
  });
});
