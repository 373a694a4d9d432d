import { countInbox, listInbox, readScopeOf } from '@app/persistence';
import type { InboxRow } from '@app/persistence';
import { signBy } from '@app/domain';
import type { Actor } from '@app/domain';
import { Pool } from 'pg';
import { actorOf } from '../../support/builders/actor-of';
import { insertRows } from '../../support/builders/insert-rows';
import * as rows from '../../support/builders/reception-rows';
import { createTestDatabase } from '../../support/stack/test-database';
import type { TestDatabase } from '../../support/stack/test-database';

/** A Wednesday, 10:00 in Shanghai. */
const NOW = new Date('2026-11-25T02:00:00Z');
const at = (text: string): string => new Date(text).toISOString();

describe('The inbox', () => {
  let database: TestDatabase;
  let pool: Pool;
  const department = rows.departmentRow();
  const other = rows.departmentRow();
  const head = rows.userRow({ role: 'departmentHead', department_id: department.id });
  const member = rows.userRow({ department_id: department.id });
  const deputy = rows.userRow({ department_id: department.id, name: '代班人' });
  const officeHead = rows.userRow({ role: 'officeHead' });
  const officer = rows.userRow({ role: 'officer' });

  beforeAll(async () => {
    database = await createTestDatabase('inbox');
    pool = new Pool({ connectionString: database.appUrl, max: 2 });
    await insertRows(pool, 'department', [department, other]);
    await insertRows(pool, 'app_user', [head, member, deputy, officeHead, officer]);
  });
  afterEach(async () => {
    for (const table of ['task', 'signature', 'approval', 'follow_up', 'assignment', 'reception']) {
      await pool.query(`DELETE FROM ${table}`);
    }
  });
  afterAll(async () => {
    await pool.end();
    await database.drop();
  });

  const read = (actor: Actor, more: Partial<Parameters<typeof listInbox>[2]> = {}) =>
    listInbox(pool, readScopeOf(actor), { now: NOW, after: null, limit: 200, ...more });
  const names = (list: readonly InboxRow[]): (string | null)[] => list.map(({ what }) => what);

  async function plant(
    tasks: readonly Readonly<Record<string, unknown>>[],
    reception = rows.receptionRow(),
  ) {
    const assignment = rows.assignmentRow({
      reception_id: reception.id,
      department_id: department.id,
      waived: ['plan', 'ready', 'done'],
    });
    await insertRows(pool, 'reception', [reception]);
    await insertRows(pool, 'assignment', [assignment]);
    await insertRows(
      pool,
      'task',
      tasks.map((task) =>
        rows.taskRow({ reception_id: reception.id, assignment_id: assignment.id, ...task }),
      ),
    );
    return { reception, assignment };
  }

  it('is ordered: overdue first, then due time, then urgency, without a time last', async () => {
    const mine = { doer_id: member.id };
    await plant([
      { ...mine, what: 'open' },
      { ...mine, what: 'later', due: at('2026-12-20T00:00:00Z') },
      { ...mine, what: 'soon', due: at('2026-11-25T05:00:00Z') },
      { ...mine, what: 'late 1h', due: at('2026-11-25T01:00:00Z') },
      { ...mine, what: 'late 2h', due: at('2026-11-25T00:00:00Z') },
      {
        ...mine,
        what: 'unread',
        due: at('2026-12-24T00:00:00Z'),
        status: 'pending',
        acknowledge_by: at('2026-11-25T01:59:00Z'),
      },
    ]);
    await plant(
      [{ ...mine, what: 'soon and urgent', due: at('2026-11-25T05:00:00Z') }],
      rows.receptionRow({ urgency: 'emergency' }),
    );
    const order = ['late 2h', 'late 1h', 'unread', 'soon and urgent', 'soon', 'later', 'open'];
    const list = await read(actorOf(member));
    expect(names(list)).toEqual(order);
    expect(names(await read(actorOf(member)))).toEqual(order);

    const paged: string[] = [];
    let after: readonly unknown[] | null = null;
    for (let page = 0; page < 4; page += 1) {
      const part: InboxRow[] = await read(actorOf(member), { after, limit: 2 });
      paged.push(...part.map(({ what }) => what ?? ''));
      after = part.at(-1)?.position ?? null;
    }
    expect(paged).toEqual(order);
  });

  it('says where and who asked: the place of the item, the officer, whoever assigned or handed in', async () => {
    const mine = { doer_id: member.id };
    const at_item = { place: '正门' };
    const reception = rows.receptionRow({ officer_id: officer.id });
    await plant(
      [
        {
          ...mine,
          what: 'of its item',
          at_item,
          due: at('2026-11-26T02:00:00Z'),
          sent_at: at('2026-11-24T02:00:00Z'),
        },
        { ...mine, what: 'of its own', at_item, place: '侧门', assigned_by: head.id },
      ],
      reception,
    );
    const list = await read(actorOf(member));
    const said = (what: string): unknown[] => {
      const row = list.find((one) => one.what === what);
      return [row?.place, row?.askedBy?.id];
    };
    expect(said('of its item')).toEqual(['正门', officer.id]);
    expect(list[0].askedAt?.toISOString()).toBe('2026-11-24T02:00:00.000Z');
    expect(said('of its own')).toEqual(['侧门', head.id]);
    await insertRows(pool, 'approval', [
      rows.approvalRow({
        reception_id: reception.id,
        submitted_by: officer.id,
        submitted_at: at('2026-11-25T01:00:00Z'),
      }),
    ]);
    const [approval] = await read(actorOf(officeHead));
    expect([approval.askedBy?.name, approval.askedAt?.toISOString()]).toEqual([
      officer.name,
      '2026-11-25T01:00:00.000Z',
    ]);
  });

  it('has buckets whose edges are midnights where the reception is, counted as they are listed', async () => {
    const mine = { doer_id: member.id };
    const edges: readonly [string, string][] = [
      ['2026-11-25T01:59:59.999Z', 'overdue'],
      ['2026-11-25T02:00:00Z', 'today'],
      ['2026-11-25T15:59:59.999Z', 'today'],
      ['2026-11-25T16:00:00Z', 'tomorrow'],
      ['2026-11-26T15:59:59.999Z', 'tomorrow'],
      ['2026-11-26T16:00:00Z', 'week'],
      ['2026-11-29T15:59:59.999Z', 'week'],
      ['2026-11-29T16:00:00Z', 'later'],
    ];
    await plant([
      ...edges.map(([due, what]) => ({ ...mine, due: at(due), what })),
      { ...mine, what: 'none' },
    ]);
    const list = await read(actorOf(member));
    expect(list).toHaveLength(9);
    for (const { bucket, what } of list) expect(bucket).toBe(what);
    const { byBucket, total, byKind } = await countInbox(pool, readScopeOf(actorOf(member)), {
      now: NOW,
    });
    expect(byBucket).toEqual({ overdue: 1, today: 2, tomorrow: 2, week: 2, later: 1, none: 1 });
    expect(total).toBe(9);
    expect(byKind).toMatchObject({ task: 9, signature: 0 });
    expect(names(await read(actorOf(member), { bucket: 'week' }))).toEqual(['week', 'week']);
  });

  it('counts the hour that summer time takes as the zone does', async () => {
    const zone = 'Europe/Paris';
    await plant(
      [{ doer_id: member.id, due: at('2027-03-28T21:59:00Z'), what: 'this Sunday' }],
      rows.receptionRow({ zone }),
    );
    const now = new Date('2027-03-27T23:30:00Z');
    const [row] = await read(actorOf(member), { now });
    expect(row).toMatchObject({ what: 'this Sunday', bucket: 'today' });
    const [next] = await read(actorOf(member), { now: new Date('2027-03-26T23:30:00Z') });
    expect(next).toMatchObject({ bucket: 'tomorrow' });
  });

  it('gives a task without a doer to who leads the package, and to nobody else', async () => {
    const { reception } = await plant([{ what: 'open post' }, { what: 'his', doer_id: member.id }]);
    expect(names(await read(actorOf(head)))).toEqual(['open post']);
    expect(names(await read(actorOf(member)))).toEqual(['his']);
    expect(await read(actorOf(officer))).toEqual([]);
    await pool.query(`UPDATE reception SET status = 'postponed' WHERE id = $1`, [reception.id]);
    expect(await read(actorOf(member))).toEqual([]);
  });

  it('marks what is owed for somebody absent, once, and one-self first', async () => {
    await plant([
      { what: 'his', doer_id: member.id },
      { what: 'my own', doer_id: deputy.id },
    ]);
    const list = await read(actorOf(deputy, member));
    expect(list.map(({ what, forUserId }) => [what, forUserId]).sort()).toEqual([
      ['his', member.id],
      ['my own', null],
    ]);
    expect(list.find(({ what }) => what === 'his')?.forUserName).toBe('王某');
  });

  it('asks a head for the signatures of the stage, due when the rules say', async () => {
    const arrival = Date.parse('2026-11-27T08:00:00Z');
    const reception = rows.receptionRow({
      batches: [{ key: 'a', direction: 'arrival', at: arrival }],
      stage_since: at('2026-11-20T00:00:00Z'),
    });
    const assignment = rows.assignmentRow({
      reception_id: reception.id,
      department_id: department.id,
      sent_at: at('2026-11-24T03:00:00Z'),
    });
    await insertRows(pool, 'reception', [reception]);
    await insertRows(pool, 'assignment', [assignment]);
    const list = await read(actorOf(head));
    expect(list.map(({ kind, scope }) => `${kind} ${scope}`)).toEqual([
      'signature plan',
      'signature ready',
    ]);
    const r = {
      stage: 'prepare',
      pace: reception.pace,
      batches: reception.batches,
      stageSince: Date.parse(reception.stage_since as string),
    } as Parameters<typeof signBy>[0];
    const a = { sentAt: Date.parse(assignment.sent_at as string) } as Parameters<typeof signBy>[1];
    expect(list.map(({ due }) => due?.getTime())).toEqual([
      signBy(r, a, 'plan'),
      signBy(r, a, 'ready'),
    ]);
    await insertRows(pool, 'signature', [
      rows.signatureRow({ reception_id: reception.id, assignment_id: assignment.id }),
    ]);
    expect((await read(actorOf(head))).map(({ scope }) => scope)).toEqual(['ready']);
    expect(await read(actorOf(member))).toEqual([]);
  });

  it('shows an approval to whose turn it is, never one’s own submission', async () => {
    const reception = rows.receptionRow();
    await insertRows(pool, 'reception', [reception]);
    await insertRows(pool, 'approval', [
      rows.approvalRow({ reception_id: reception.id, submitted_by: officer.id, matter: 'plan' }),
      rows.approvalRow({
        reception_id: reception.id,
        submitted_by: officeHead.id,
        matter: 'cancel',
      }),
    ]);
    expect((await read(actorOf(officeHead))).map(({ matter }) => matter)).toEqual(['plan']);
    expect((await read(actorOf(officer, officeHead))).map(({ matter }) => matter)).toEqual([]);
    expect(await read(actorOf(head))).toEqual([]);
  });

  it('asks the checker, never who did it; and the owner of a follow-up', async () => {
    const { reception } = await plant([
      { what: 'to check', status: 'done', done_by: member.id, doer_id: member.id },
      { what: 'head did it', status: 'done', done_by: head.id },
      { what: 'no check', status: 'done', done_by: member.id, check_needed: false },
    ]);
    await insertRows(pool, 'follow_up', [
      rows.followUpRow({ reception_id: reception.id, owner_id: member.id, what: 'promise' }),
    ]);
    expect(names(await read(actorOf(head)))).toEqual(['to check']);
    expect(names(await read(actorOf(member)))).toEqual(['promise']);
  });
});
