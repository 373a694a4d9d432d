import type { PlanDocument } from '@app/domain';
import { verify } from 'argon2';
import { Client } from 'pg';
import {
  DEMO_PASSWORD,
  DEPARTMENTS,
  findLaw,
  PEOPLE,
  RULE_PACKS,
  STANDARDS,
} from '@app/persistence';
import { seed, type SeedRequest } from '../../../apps/local/src/seed';
import { createTestDatabase, type TestDatabase } from '../../support/stack/test-database';
import { seedEnvironment } from './support/seed-environment';

// A whole reception is played through the door here.
jest.setTimeout(60_000);

let database: TestDatabase;
let client: Client;

beforeEach(async () => {
  database = await createTestDatabase('seed');
  client = new Client({ connectionString: database.ownerUrl });
  await client.connect();
});

afterEach(async () => {
  await client.end();
  await database.drop();
});

const request = (mode: SeedRequest['mode']): SeedRequest => ({
  ownerUrl: database.ownerUrl,
  mode,
  baseUrl: 'http://127.0.0.1:3000',
  env: seedEnvironment(database),
});

async function count(sql: string): Promise<number> {
  const { rows } = await client.query<{ n: string }>(
    `select count(*) as n from (${sql}) as counted`,
  );
  return Number(rows[0]?.n);
}

describe('an empty installation', () => {
  it('has the departments and routes, nobody in it, and a set-up link that changes', async () => {
    const first = await seed(request('empty'));
    const second = await seed(request('empty'));
    expect(first.accounts).toEqual([]);
    expect(first.setupLink).toMatch(/^http:\/\/127\.0\.0\.1:3000\/setup#[\w-]{43}$/);
    expect(second.setupLink).not.toBe(first.setupLink);
    expect(await count('select 1 from department')).toBe(DEPARTMENTS.length);
    expect(await count('select 1 from approval_route')).toBe(7);
    expect(await count('select 1 from app_user')).toBe(0);
    expect(await count("select 1 from sop_template where status = 'approved'")).toBe(6);
    const { packs, standards, holidays, locality } = await findLaw(client);
    expect(packs.map(({ code }) => code)).toEqual(RULE_PACKS.map(({ code }) => code).sort());
    expect(standards).toHaveLength(STANDARDS.length);
    expect(holidays.map(({ year }) => year)).toEqual([2025, 2026]);
    expect(locality).toBe('CN');
  });

  it('keeps what an administrator has changed', async () => {
    await seed(request('empty'));
    await client.query("update department set name_zh = '车队' where code = 'transport'");
    await client.query("delete from department where code = 'media'");
    await client.query("update office set zone = 'Europe/Paris'");
    await client.query("update sop_template set status = 'retired' where code = 'inspection'");
    await seed(request('empty'));
    expect(await count("select 1 from department where name_zh = '车队'")).toBe(1);
    expect(await count('select 1 from department')).toBe(DEPARTMENTS.length - 1);
    expect(await count("select 1 from office where zone = 'Europe/Paris'")).toBe(1);
    expect(await count("select 1 from sop_template where status = 'approved'")).toBe(5);
  });

  it('offers no link once there is an administrator', async () => {
    await seed(request('empty'));
    await client.query(
      "insert into app_user (login, name, role) values ('a', 'A', 'administrator')",
    );
    expect((await seed(request('empty'))).setupLink).toBeUndefined();
  });
});

describe('demo data', () => {
  it('has an account of every role, all with the demo password, and nothing twice', async () => {
    const first = await seed(request('demo'));
    const before = await count('select 1 from reception');
    const second = await seed(request('demo'));
    expect(second).toEqual(first);
    expect(first.accounts.map((a) => a.login)).toContain('transport.head');
    expect(await count('select 1 from app_user')).toBe(PEOPLE.length);
    expect(await count('select distinct role from app_user')).toBe(8);
    expect(await count('select 1 from reception')).toBe(before);
    const { rows } = await client.query<{ password_hash: string }>(
      "select password_hash from app_user where login = 'officer'",
    );
    expect(await verify(rows[0]?.password_hash ?? '', DEMO_PASSWORD)).toBe(true);
  });
});

describe('the receptions of the demo', () => {
  it('start tomorrow with missing facts, run today with what is late and on condition, and are planned', async () => {
    const { accounts } = await seed(request('demo'));
    expect(accounts.length).toBeGreaterThan(5);
    const { rows } = await client.query<{ stage: string; status: string }>(
      'select stage, status from reception order by stage',
    );
    expect(rows).toEqual([
      { stage: 'confirm', status: 'open' },
      { stage: 'execute', status: 'open' },
      { stage: 'execute', status: 'open' },
      { stage: 'plan', status: 'open' },
    ]);
    const planned = await client.query<{ document: PlanDocument }>(
      "select document from plan_draft where reception_id = (select id from reception where stage = 'plan')",
    );
    const [{ document }] = planned.rows;
    expect(document.assignments.length).toBeGreaterThan(5);
    expect(document.items.every(({ place }) => place !== null)).toBe(true);
    expect(document.items.filter(({ companions = [] }) => companions.length > 3)).toHaveLength(1);
    expect(await count('select 1 from task')).toBeGreaterThanOrEqual(60);
    const late = `select 1 from task where due < clock_timestamp() + interval '3 seconds'
                  and status not in ('done', 'checked')`;
    expect(await count(late)).toBe(2);
    const unseen = await client.query<{ login: string; late: boolean }>(
      `select login, acknowledge_by < clock_timestamp() + interval '1 minute' as late
       from task join app_user on app_user.id = task.doer_id
       where task.status = 'pending' and reception_id in (select id from reception where stage = 'execute')`,
    );
    expect(unseen.rows).toEqual([{ login: 'transport.member1', late: true }]);
    expect(
      await count("select 1 from follow_up where kind = 'condition' and status = 'open'"),
    ).toBe(1);
    const past = `from itinerary_item where end_at < clock_timestamp() - interval '1 minute'
                  and reception_id in (select id from reception where stage = 'execute')`;
    expect(await count(`select 1 ${past}`)).toBeGreaterThan(0);
    expect(await count(`select 1 ${past} and status <> 'ended'`)).toBe(0);
  });
});
