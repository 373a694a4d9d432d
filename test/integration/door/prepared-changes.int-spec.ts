import { readWorld } from '@app/commands';
import { derive } from '@app/domain';
import type pg from 'pg';
import type { TestOffice } from '../../support/door/test-office';
import { openTestOffice } from '../../support/door/test-office';
import { DEPARTMENTS, draws, planOfTwins, someEdit, Twin } from './support/twin-receptions';

const LIVES = 4;
const CHANGES = 6;

/** Which loads a door makes, by the names of its statements. */
function watchLoads(pool: pg.Pool): string[] {
  const loads: string[] = [];
  const watched = new WeakSet<pg.PoolClient>();
  pool.on('acquire', (client) => {
    if (watched.has(client)) return;
    watched.add(client);
    const query = client.query.bind(client) as (...args: unknown[]) => unknown;
    Object.assign(client, {
      query: (...args: unknown[]) => {
        const [first] = args;
        const name = typeof first === 'object' && first && 'name' in first ? first.name : '';
        if (String(name).startsWith('door-load')) loads.push(String(name));
        return query(...args);
      },
    });
  });
  return loads;
}

describe('a change that was prepared by its preview', () => {
  let office: TestOffice;
  let loads: string[];
  beforeAll(async () => {
    office = await openTestOffice('prepared', DEPARTMENTS);
    loads = watchLoads(office.pool);
  });
  afterAll(() => office.close());

  /** Was the last act decided on the part that the change reaches? */
  const byPart = (): boolean => /-prepared$|-packages$/.test(loads.at(-1) ?? '');
  const propose = (t: Twin, minutes: number): Promise<string> =>
    t.act('officer', {
      kind: 'amendment.propose',
      edits: [{ op: 'move-item', item: 'signing', by: `PT${minutes}M`, ripple: 'none' }],
      reason: 'late by some minutes',
    });
  const approve = async (t: Twin, who = 'officer'): Promise<string> => {
    const { number, hash } = await t.last();
    return t.act(who, { kind: 'amendment.approve', number, previewHash: hash });
  };
  /** Sums, deadlines and gate are what follows from all rows. */
  const followsFromRows = async (t: Twin): Promise<void> => {
    const found = await readWorld(office.pool, t.id);
    if (!found) throw new Error('no reception');
    const { reception, assignments } = derive(found.world, 'all');
    expect(found.world.assignments).toEqual(assignments);
    expect(found.world.reception).toEqual(reception);
  };

  const seed = Number(process.env.YB_SEED ?? Math.floor(Math.random() * 2 ** 31));
  it(`leaves behind what computing it anew leaves (seed ${seed})`, async () => {
    const draw = draws(seed);
    const count = { part: 0, whole: 0 };
    for (let life = 0; life < LIVES; life++) {
      const now = Date.now();
      const [kept, computed] = [await Twin.open(office, now), await Twin.open(office, now)];
      for (let n = 0; n < CHANGES; n++) {
        const edits = [someEdit(draw, office, n)];
        const both = async (act: (t: Twin) => Promise<string>): Promise<void> =>
          expect(await act(kept)).toBe(await act(computed));
        await both((t) => t.act('officer', { kind: 'amendment.propose', edits, reason: 'random' }));
        if ((await kept.last())?.status !== 'proposed') continue;
        const [department, what] = [DEPARTMENTS[draw(3)], draw(4)];
        if (what > 1) {
          const kind = what === 2 ? 'task.acknowledge' : 'task.assign';
          const doer = { doerId: office.actors[`${department}.member`].userId };
          await both(async (t) => {
            const assignmentId = (await t.packageOf(department)) ?? t.id;
            const taskIds = await tasksOf(t, assignmentId);
            return kind === 'task.assign'
              ? t.act(`${department}.head`, { kind, assignmentId, taskIds, ...doer })
              : t.act(`${department}.head`, { kind, assignmentId, taskIds: 'all' });
          });
        }
        await computed.forget();
        for (const who of ['officer', 'head', 'leader', 'head', 'leader']) {
          if ((await kept.last()).status === 'published') break;
          const answer = await approve(kept, who);
          if (answer.includes('AmendmentPublished')) count[byPart() ? 'part' : 'whole'] += 1;
          expect(await approve(computed, who)).toBe(answer);
        }
        expect(await kept.dump()).toEqual(await computed.dump());
        await followsFromRows(kept);
      }
    }
    process.stdout.write(`prepared changes: seed ${seed}, ${JSON.stringify(count)}\n`);
    // Lively enough to show something.
    expect(count.part).toBeGreaterThan(2);
  }, 240_000);

  const tasksOf = async (t: Twin, assignmentId: string): Promise<readonly string[]> => {
    const { rows } = await office.owner.query<{ id: string }>(
      `SELECT id FROM task WHERE assignment_id = $1 AND status <> 'withdrawn' ORDER BY key`,
      [assignmentId],
    );
    return rows.map((r) => r.id);
  };

  describe('on a reception that runs', () => {
    let t: Twin;
    beforeEach(async () => {
      t = await Twin.open(office, Date.now());
    });

    it('is decided on what it reaches, also while others do their own tasks', async () => {
      await propose(t, 20);
      const assignmentId = (await t.packageOf('rooms')) ?? '';
      const [first] = await tasksOf(t, assignmentId);
      await t.act('rooms.head', { kind: 'task.acknowledge', assignmentId, taskIds: [first] });
      expect(await approve(t)).toContain('AmendmentPublished');
      expect(byPart()).toBe(true);
    });

    it('is computed anew, and answered with its new preview, when a task it moves was done', async () => {
      const assignmentId = (await t.packageOf('cars')) ?? '';
      const taskIds = await tasksOf(t, assignmentId);
      await t.act('cars.head', { kind: 'task.acknowledge', assignmentId, taskIds: 'all' });
      await propose(t, 20);
      await t.act('cars.head', { kind: 'task.finish', assignmentId, taskIds });
      const before = await t.last();
      expect(await approve(t)).toBe('amendment.preview-changed');
      expect(byPart()).toBe(false);
      expect((await t.last()).hash).not.toBe(before.hash);
      // What was seen now is prepared anew.
      expect(await approve(t)).toContain('AmendmentPublished');
      expect(byPart()).toBe(true);
    });

    it('is computed anew where the officer has gone on writing: his words stand in the draft', async () => {
      await propose(t, 20);
      const document = planOfTwins();
      const items = document.items.map((i) => (i.key === 'talk' ? { ...i, place: 'garden' } : i));
      await t.act('officer', {
        kind: 'plan.save',
        document: { ...document, items },
        expectedRevision: 1,
      });
      expect(await approve(t)).toContain('AmendmentPublished');
      expect(byPart()).toBe(false);
      const { rows } = await office.owner.query<{ document: ReturnType<typeof planOfTwins> }>(
        'SELECT document FROM plan_draft WHERE reception_id = $1',
        [t.id],
      );
      const [talk, , , signing] = rows[0].document.items;
      expect(talk.place).toBe('garden');
      expect(signing.start).not.toEqual(document.items[3].start);
      // And what differs from the plan is prepared as a text of its own.
      await propose(t, 10);
      expect(await approve(t)).toContain('AmendmentPublished');
      expect(byPart()).toBe(true);
      const after = await office.owner.query<{ document: ReturnType<typeof planOfTwins> }>(
        'SELECT document FROM plan_draft WHERE reception_id = $1',
        [t.id],
      );
      expect(after.rows[0].document.items[0].place).toBe('garden');
      expect(after.rows[0].document.items[3].start).not.toEqual(signing.start);
    });

    it('is computed anew when the rules have changed since, or somebody has left', async () => {
      await propose(t, 20);
      await office.owner.query(`UPDATE office SET locality = locality || '-X'`);
      expect(await approve(t)).toContain('AmendmentPublished');
      expect(byPart()).toBe(false);
      await propose(t, 20);
      const { userId } = office.actors['rooms.other'];
      await office.owner.query('UPDATE app_user SET active = false WHERE id = $1', [userId]);
      expect(await approve(t)).toContain('AmendmentPublished');
      expect(byPart()).toBe(false);
      await office.owner.query('UPDATE app_user SET active = true WHERE id = $1', [userId]);
    });
  });
});
