import {
  loadSummary,
  lookNotice,
  recordDeadLetter,
  recordDelivery,
  releaseSummary,
} from '@app/commands';
import { findUserSettings, storeUserSettings } from '@app/persistence';
import { planOf, TestLife } from '../../support/door/test-life';
import { openTestOffice, type TestOffice } from '../../support/door/test-office';

interface Row {
  readonly id: string;
  readonly userId: string;
  readonly kind: string;
  readonly inSummary: boolean;
  readonly status: string;
}

describe('the summary of one day', () => {
  let office: TestOffice;
  beforeAll(async () => {
    office = await openTestOffice('summary', ['cars']);
  });
  afterAll(() => office.close());

  const rows = async (where: string): Promise<readonly Row[]> =>
    (
      await office.owner.query<Row>(
        `SELECT id, user_id AS "userId", kind, in_summary AS "inSummary", status FROM notice
          WHERE ${where} ORDER BY id`,
      )
    ).rows;

  async function wantsSummary(userId: string): Promise<void> {
    const settings = await findUserSettings(office.pool, userId);
    await storeUserSettings(office.pool, userId, { ...settings, summaryAt: 1050 });
  }

  it('is one message: the first carries the others, and what came of it came of all', async () => {
    const { rows: people } = await office.owner.query<{ id: string }>('SELECT id FROM app_user');
    for (const { id } of people) await wantsSummary(id);
    for (const title of ['one', 'two']) {
      const { receptionId } = await office.register({ title });
      await new TestLife(office, receptionId).toPlan(planOf(['cars']));
    }
    const held = await rows('in_summary');
    const { userId } = held[0];
    const mine = held.filter((row) => row.userId === userId);
    expect(mine.length).toBeGreaterThan(1);
    expect(await rows(`in_summary AND (hold_until IS NULL OR hold_until <= now())`)).toEqual([]);
    expect(await rows(`kind IN ('approvalAsked', 'packageSent') AND in_summary`)).toEqual([]);

    await office.owner.query(`UPDATE notice SET hold_until = '2026-01-01T00:00:00Z'
      WHERE in_summary`);
    const [first, second] = mine;
    const look = (id: string): ReturnType<typeof lookNotice> =>
      lookNotice(office.pool, id, ['email']);
    expect(await look(first.id)).toMatchObject({ over: false, holdMs: 0, channels: ['email'] });
    expect((await look(second.id)).holdMs).toBeGreaterThan(0);
    expect((await loadSummary(office.pool, first.id)).map((n) => n.noticeId).sort()).toEqual(
      mine.map((row) => row.id),
    );
    await recordDelivery(office.pool, first.id, 'email', 'refused');
    expect(await look(first.id)).toMatchObject({ over: false, channels: [] });
    await recordDelivery(office.pool, first.id, 'inbox', 'sent');
    for (const { id } of mine) expect(await look(id)).toMatchObject({ over: true });
    const others = await rows(`in_summary AND user_id <> '${userId}' AND status <> 'pending'`);
    expect(others).toEqual([]);
  });

  it('dies as one, and one that is sent again goes alone', async () => {
    await office.owner.query(`UPDATE notice SET status = 'pending' WHERE in_summary`);
    const held = await rows('in_summary');
    const [first, second] = held.filter((row) => row.userId === held[0].userId);
    await recordDeadLetter(office.pool, first.id);
    expect(await rows(`id = '${second.id}'`)).toMatchObject([{ status: 'dead' }]);
    await office.owner.query(
      `UPDATE notice SET status = 'pending', resent_at = now() WHERE id = '${second.id}'`,
    );
    expect(await loadSummary(office.pool, second.id)).toHaveLength(1);
    expect(await lookNotice(office.pool, second.id, ['email'])).toMatchObject({ holdMs: 0 });
  });

  it('goes out as one message, when the night is over, to somebody who takes none any more', async () => {
    await office.owner.query(`UPDATE notice SET status = 'pending', resent_at = NULL,
      hold_until = now() + CASE WHEN refs::text < '"' THEN interval '1 day' ELSE interval '2 days' END
      WHERE in_summary`);
    const held = await rows('in_summary');
    const { userId } = held[0];
    const mine = held.filter((row) => row.userId === userId).map(({ id }) => id);
    const settings = await findUserSettings(office.pool, userId);
    const night = { quietFrom: 0, quietUntil: 1439 };
    await storeUserSettings(office.pool, userId, { ...settings, ...night, summaryAt: null });
    expect(await releaseSummary(office.pool, userId)).toBe(mine.length);
    expect(await rows(`in_summary AND user_id = '${userId}' AND hold_until <= now()`)).toEqual([]);

    await storeUserSettings(office.pool, userId, { ...settings, quietFrom: 1, quietUntil: 1 });
    expect(await releaseSummary(office.pool, userId)).toBe(mine.length);
    expect((await loadSummary(office.pool, mine[0])).map((n) => n.noticeId).sort()).toEqual(mine);
    expect(await lookNotice(office.pool, mine[0], ['email'])).toMatchObject({ holdMs: 0 });
    const { rows: woken } = await office.owner.query<{ id: string }>(
      `SELECT DISTINCT notice_id AS id FROM wake WHERE notice_id = ANY($1::uuid[]) ORDER BY 1`,
      [mine],
    );
    expect(woken.map(({ id }) => id)).toEqual(mine);
    expect(await releaseSummary(office.pool, userId)).toBe(0);
    const others = `in_summary AND user_id <> '${userId}'`;
    expect(await rows(`${others} AND hold_until <= now()`)).toEqual([]);
  });
});
