import type { DecisionClock } from '@app/domain';
import { planOf, TestLife } from '../../support/door/test-life';
import type { TestOffice } from '../../support/door/test-office';
import { openTestOffice } from '../../support/door/test-office';

const SECOND = 1000;

interface Row {
  readonly number: number;
  readonly status: string;
  readonly preview_hash: string;
}

describe('proposed changes', () => {
  let office: TestOffice;
  let receptionId: string;
  let life: TestLife;
  beforeAll(async () => {
    office = await openTestOffice('amendments-door', ['cars', 'meals']);
  });
  afterAll(() => office.close());
  beforeEach(async () => {
    ({ receptionId } = await office.register());
    life = new TestLife(office, receptionId);
    await life.toPrepare(planOf(['cars', 'meals'], 4));
  });

  const rows = async (): Promise<readonly Row[]> => {
    const found = await office.owner.query<Row>(
      'SELECT number, status, preview_hash FROM amendment WHERE reception_id = $1 ORDER BY number',
      [receptionId],
    );
    return found.rows;
  };
  const propose = async (minutes: number, clock: DecisionClock | null = null): Promise<Row> => {
    const by = `PT${minutes}M`;
    await office.act('officer', receptionId, {
      kind: 'amendment.propose',
      edits: [{ op: 'move-item', item: 'meeting', by }],
      reason: 'late',
      clock,
    });
    return (await rows()).at(-1) as Row;
  };
  const clockFor = async (fallback: 'publish' | 'drop'): Promise<DecisionClock> => {
    const { rows: at } = await office.owner.query<{ now: string }>(
      'SELECT extract(epoch FROM clock_timestamp()) * 1000 AS now',
    );
    const now = Math.floor(Number(at[0].now));
    const deputyId = office.actors.deputy.userId;
    return { decideBy: now + SECOND, deputyId, fallback, fallbackAt: now + 1.5 * SECOND };
  };
  /** Lets the process settle as its one timer would, until nothing is due soon. */
  const conduct = async (): Promise<void> => {
    for (;;) {
      const { dueInMs } = await office.door.lookReception(receptionId);
      if (dueInMs === null || dueInMs > 4 * SECOND) return;
      await new Promise((done) => setTimeout(done, dueInMs));
      await office.door.settleReception(receptionId);
    }
  };

  it('the timer tells the deputy, then publishes what is safe and drops what is to be dropped', async () => {
    const safe = await propose(20, await clockFor('publish'));
    await propose(30, await clockFor('drop'));
    await conduct();
    expect((await rows()).map((r) => r.status)).toEqual(['published', 'dropped']);
    const { rows: told } = await office.owner.query<{ kind: string }>(
      `SELECT DISTINCT kind FROM notice WHERE reception_id = $1 AND user_id = $2`,
      [receptionId, office.actors.deputy.userId],
    );
    expect(told.map((t) => t.kind).sort()).toEqual(['changeAsked', 'changeDropped']);
    const { rows: plan } = await office.owner.query<{ v: number; due: Date; start: Date }>(
      `SELECT r.plan_version AS v, i.start_at AS start, (SELECT min(due) FROM task WHERE reception_id = r.id) AS due
         FROM reception r JOIN itinerary_item i ON i.reception_id = r.id WHERE r.id = $1`,
      [receptionId],
    );
    expect(plan[0].v).toBe(2);
    expect(plan[0].start.getTime() - plan[0].due.getTime()).toBe(63 * 60 * SECOND);
    expect(
      await office.refused('officer', receptionId, {
        kind: 'amendment.approve',
        number: safe.number,
        previewHash: safe.preview_hash,
      }),
    ).toMatchObject({ code: 'amendment.decided' });
  });

  it("a department's act that comes first does not swallow a default", async () => {
    const clock = await clockFor('publish');
    await propose(20, clock);
    const { dueInMs } = await office.door.lookReception(receptionId);
    expect(dueInMs).toBeLessThanOrEqual(SECOND);
    await new Promise((done) => setTimeout(done, 1.6 * SECOND));
    const assignmentId = (await life.assignments()).cars;
    await office.act('cars.head', receptionId, {
      kind: 'task.acknowledge',
      assignmentId,
      taskIds: 'all',
    });
    expect((await rows())[0].status).toBe('proposed');
    await conduct();
    expect((await rows())[0].status).toBe('published');
  });

  it('of many who approve at once, one publishes', async () => {
    const { number, preview_hash: previewHash } = await propose(15);
    const approve = { kind: 'amendment.approve', number, previewHash } as const;
    const answers = await Promise.allSettled(
      Array.from({ length: 12 }, (_, i) =>
        office.act(i % 2 ? 'officer' : 'head', receptionId, approve),
      ),
    );
    expect(answers.filter((a) => a.status === 'fulfilled')).toHaveLength(1);
    const { rows: versions } = await office.owner.query(
      'SELECT 1 FROM plan_version WHERE reception_id = $1',
      [receptionId],
    );
    expect(versions).toHaveLength(2);
  });

  it('writes only what it touches, and keeps no text in the audit', async () => {
    const a = await propose(15);
    const { rows: entry } = await office.owner.query<{ body: string }>(
      `SELECT body FROM audit_entry WHERE chain = $1 AND body::jsonb->>'command' = 'amendment.propose'`,
      [receptionId],
    );
    expect(entry[0].body).toContain('AmendmentProposed');
    expect(entry[0].body).not.toMatch(/会谈|late/);
    await office.act('officer', receptionId, {
      kind: 'amendment.approve',
      number: a.number,
      previewHash: a.preview_hash,
    });
    const { rows: open } = await office.owner.query<{ n: string }>(
      `SELECT count(*) AS n FROM wake WHERE kind = 'assignment' AND reception_id = $1`,
      [receptionId],
    );
    expect(Number(open[0].n)).toBe(0); // everything became due later
  });
});
