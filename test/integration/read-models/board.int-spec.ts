import { NO_COUNTS } from '@app/domain';
import {
  findBoard,
  healthOf,
  listReceptions,
  loadWaitingWorld,
  readScopeOf,
  waitingRows,
} from '@app/persistence';
import type { Sql } from '@app/persistence';
import { Pool } from 'pg';
import { actorOf } from '../../support/builders/actor-of';
import { insertRows } from '../../support/builders/insert-rows';
import * as rows from '../../support/builders/reception-rows';
import { createTestDatabase } from '../../support/stack/test-database';
import type { TestDatabase } from '../../support/stack/test-database';

const HOUR = 3_600_000;
const inHours = (n: number): string => new Date(Date.now() + n * HOUR).toISOString();

/** Counts statements and the rows they bring. */
function counting(pool: Pool): { sql: Sql; statements: string[]; loaded: () => number } {
  const statements: string[] = [];
  let loaded = 0;
  const query: Sql['query'] = async (text, values) => {
    statements.push(text);
    const result = await pool.query(text, values);
    loaded += result.rows.length;
    return result as never;
  };
  return { sql: { query }, statements, loaded: () => loaded };
}

describe('The board of one reception', () => {
  let database: TestDatabase;
  let pool: Pool;
  const officer = rows.userRow({ role: 'officer' });
  const departments = Array.from({ length: 8 }, (_, n) => rows.departmentRow({ sort_order: n }));
  const heads = departments.map((d) =>
    rows.userRow({ role: 'departmentHead', department_id: d.id, duty_phone: '010-8888' }),
  );
  const reception = rows.receptionRow({ work_since: inHours(-48), officer_id: officer.id });
  const assignments = departments.map((d) =>
    rows.assignmentRow({
      reception_id: reception.id,
      department_id: d.id,
      department_code: d.code,
      counts: { ...NO_COUNTS, total: 40, open: 40 },
      oldest_due: inHours(d === departments[0] ? -3 : 3),
      waived: ['plan', 'ready', 'done'],
    }),
  );
  const tasks = assignments.flatMap((a, n) =>
    Array.from({ length: 40 }, (_, m) =>
      rows.taskRow({
        reception_id: reception.id,
        assignment_id: a.id,
        what: `秘密文本 ${n}/${m}`,
        due: inHours(n === 0 && m === 0 ? -3 : 3 + m),
      }),
    ),
  );

  beforeAll(async () => {
    database = await createTestDatabase('board');
    pool = new Pool({ connectionString: database.appUrl, max: 2 });
    await insertRows(pool, 'department', departments);
    await insertRows(pool, 'app_user', [officer, ...heads]);
    await insertRows(pool, 'reception', [reception]);
    await insertRows(pool, 'assignment', assignments);
    await insertRows(pool, 'task', tasks);
  });
  afterAll(async () => {
    await pool.end();
    await database.drop();
  });

  it('costs at most three statements with 320 tasks, and loads no task', async () => {
    expect(tasks).toHaveLength(320);
    const { sql, statements, loaded } = counting(pool);
    const board = await findBoard(sql, readScopeOf(actorOf(officer)), reception.id);
    expect(board?.departments).toHaveLength(8);
    expect(statements.length).toBeLessThanOrEqual(3);
    expect(loaded()).toBe(1 + 8);
    expect(JSON.stringify(board)).not.toContain('秘密文本');
  });

  it('is late by the clock, although nothing has recorded it', async () => {
    const board = await findBoard(pool, readScopeOf(actorOf(officer)), reception.id);
    expect(board?.departments.map(({ late }) => late)).toEqual([1, 0, 0, 0, 0, 0, 0, 0]);
    if (!board) throw new Error('no board');
    expect(healthOf(board.signs)).toEqual({
      ...{ level: 'red', rules: ['task.late'], judged: null },
    });
    const own = await findBoard(pool, readScopeOf(actorOf(heads[1])), reception.id);
    expect(own && healthOf(own.signs)).toEqual({ level: 'green', rules: [], judged: null });
  });

  it('is what somebody set by hand until that ends, with the rules behind it', async () => {
    const judge = (minutes: number): Promise<unknown> =>
      pool.query(`UPDATE reception SET judgement = $1 WHERE id = $2`, [
        { level: 'green', reason: '已核实', by: officer.id, until: Date.now() + minutes * 60_000 },
        reception.id,
      ]);
    const read = async (who: typeof officer) => {
      const board = await findBoard(pool, readScopeOf(actorOf(who)), reception.id);
      return board && healthOf(board.signs);
    };
    await judge(5);
    expect(await read(officer)).toMatchObject({
      ...{ level: 'green', rules: ['judged', 'task.late'] },
      judged: { reason: '已核实', by: officer.name, computed: 'red' },
    });
    expect(await read(heads[1])).toEqual({ level: 'green', rules: [], judged: null });
    await judge(-1);
    expect(await read(officer)).toEqual({ level: 'red', rules: ['task.late'], judged: null });
    await pool.query(`UPDATE reception SET judgement = NULL WHERE id = $1`, [reception.id]);
  });

  it('says the same colour in the list, in one statement for all receptions', async () => {
    const { sql, statements } = counting(pool);
    const list = await listReceptions(sql, readScopeOf(actorOf(officer)), {
      ...{ sort: 'next', after: null, limit: 50 },
    });
    expect(statements).toHaveLength(1);
    expect(list.map((row) => [row.total, healthOf(row).level])).toEqual([[320, 'red']]);
  });

  it('tells who is waited for, since when and what comes next, late ones first', async () => {
    const { sql, statements } = counting(pool);
    const loaded = await loadWaitingWorld(sql, readScopeOf(actorOf(officer)), reception.id);
    if (!loaded) throw new Error('not found');
    expect(statements).toHaveLength(1);
    const waiting = waitingRows(loaded);
    expect(waiting.filter(({ kind }) => kind === 'task-due')).toHaveLength(320);
    expect(waiting[0]).toMatchObject({
      kind: 'task-due',
      late: true,
      departmentCode: departments[0].code,
      who: [{ id: heads[0].id, phone: '010-8888' }],
      for: { type: 'task', label: '秘密文本 0/0' },
      passed: [],
      nextStep: 'due',
    });
    expect(waiting[1].late).toBe(false);
    await pool.query(`UPDATE task SET due_fired = 15 WHERE id = $1`, [tasks[0].id]);
    const again = await loadWaitingWorld(pool, readScopeOf(actorOf(officer)), reception.id);
    expect(again && waitingRows(again)[0]).toMatchObject({
      for: { id: tasks[0].id },
      passed: expect.arrayContaining(['due', 'head', 'office']) as unknown,
      nextStep: null,
    });
  });

  it('names the office for what a department gave back', async () => {
    const back = tasks[5];
    await pool.query(`UPDATE task SET status = 'returned' WHERE id = $1`, [back.id]);
    const loaded = await loadWaitingWorld(pool, readScopeOf(actorOf(officer)), reception.id);
    await pool.query(`UPDATE task SET status = $2 WHERE id = $1`, [back.id, back.status]);
    const rowsOf = (loaded ? waitingRows(loaded) : []).filter((row) => row.for.id === back.id);
    expect(rowsOf).toMatchObject([
      { kind: 'task-returned', who: [{ id: officer.id }], departmentCode: departments[0].code },
    ]);
  });

  it('names who holds the gate, although no deadline says so', async () => {
    const leader = rows.userRow({ role: 'leader', name: '分管领导' });
    const held = rows.receptionRow({ officer_id: officer.id, leader_id: leader.id });
    const part = { reception_id: held.id, department_id: departments[0].id };
    const assignment = rows.assignmentRow({ ...part, waived: ['ready', 'done'] });
    const objection = rows.signatureRow({
      ...{ reception_id: held.id, assignment_id: assignment.id, answer: 'object' },
    });
    await insertRows(pool, 'app_user', [leader]);
    await insertRows(pool, 'reception', [held]);
    await insertRows(pool, 'assignment', [assignment]);
    await insertRows(pool, 'signature', [objection]);
    const waits = async () => {
      const loaded = await loadWaitingWorld(pool, readScopeOf(actorOf(officer)), held.id);
      return loaded
        ? waitingRows(loaded).map((row) => [row.kind, row.for.label, row.who.map(({ id }) => id)])
        : [];
    };
    expect(await waits()).toEqual([['gate', 'plan.objection-open', [leader.id]]]);
    await pool.query(`UPDATE signature SET answer = 'agree' WHERE id = $1`, [objection.id]);
    expect(await waits()).toEqual([['gate', 'advance.not-requested', [officer.id]]]);
  });

  it('shows one department only what is waited for in its own package', async () => {
    const loaded = await loadWaitingWorld(pool, readScopeOf(actorOf(heads[2])), reception.id);
    const waiting = loaded ? waitingRows(loaded) : [];
    expect(waiting).toHaveLength(40);
    expect(new Set(waiting.map((row) => row.assignmentId))).toEqual(new Set([assignments[2].id]));
  });

  it('never says green where nothing reports', async () => {
    const empty = rows.receptionRow({ stage: 'confirm' });
    await insertRows(pool, 'reception', [empty]);
    const board = await findBoard(pool, readScopeOf(actorOf(officer)), empty.id);
    expect(board && healthOf(board.signs)).toEqual({
      ...{ level: 'grey', rules: ['no-report'], judged: null },
    });
  });
});
