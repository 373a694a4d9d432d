import type { Actor, ChangeAudience, Role } from '@app/domain';
import type { ReadScope, Sql } from '@app/persistence';
import { hears, lookAtFeed, readScopeOf } from '@app/persistence';
import {
  knownReception,
  readableAssignment,
  wholeReception,
} from '../../../libs/persistence/src/read-models/scope/visible.sql';
import { Parameters } from '../../../libs/persistence/src/read-models/scope/parameters';
import { Client } from 'pg';
import { plantChange } from '../../api/stream/support/plant-change';
import { actorOf } from '../../support/builders/actor-of';
import { insertRows } from '../../support/builders/insert-rows';
import * as rows from '../../support/builders/reception-rows';
import type { BuiltRow } from '../../support/builders/reception-rows';
import { createTestDatabase } from '../../support/stack/test-database';
import type { TestDatabase } from '../../support/stack/test-database';

/** What SQL says: may this person read it? */
async function readable(
  sql: Sql,
  scope: ReadScope,
  audience: ChangeAudience,
  ids: { reception: string; assignment: string },
): Promise<boolean> {
  const p = new Parameters();
  const rule = { whole: wholeReception, known: knownReception, package: readableAssignment }[
    audience as 'whole'
  ](p, scope);
  const { rows: found } = await sql.query(
    `SELECT 1 FROM reception r JOIN assignment a ON a.reception_id = r.id
      WHERE r.id = ${p.add(ids.reception)} AND a.id = ${p.add(ids.assignment)} AND ${rule}`,
    p.values,
  );
  return found.length > 0;
}

describe('Who hears of a change', () => {
  let database: TestDatabase;
  let client: Client;
  beforeAll(async () => {
    database = await createTestDatabase('hears');
    client = new Client({ connectionString: database.ownerUrl });
    await client.connect();
  });
  afterAll(async () => {
    await client.end();
    await database.drop();
  });

  it('is who may read it, for every role, secrecy, part and kind of line', async () => {
    const departments = [
      rows.departmentRow({ sort_order: 1 }),
      rows.departmentRow({ sort_order: 2 }),
    ];
    const person = (role: Role, row: object = {}): BuiltRow => rows.userRow({ role, ...row });
    const people = [
      ...(['officer', 'officeHead', 'leader', 'auditor', 'administrator'] as const).flatMap(
        (role) => [person(role), person(role)],
      ),
      ...departments.flatMap((d) =>
        (['departmentHead', 'departmentMember', 'liaison'] as const).map((role) =>
          person(role, { department_id: d.id }),
        ),
      ),
    ];
    const [officer, , , , leader] = people;
    const named = people[people.length - 1];
    const receptions = ['internal', 'work-secret'].flatMap((secrecy) =>
      [leader.id, null].map((leader_id) =>
        rows.receptionRow({
          ...{ secrecy, leader_id, officer_id: officer.id, created_by: officer.id },
          liaison_ids: [named.id],
        }),
      ),
    );
    const assignments = receptions.flatMap((reception) =>
      (['active', 'withdrawn'] as const).map((status, n) =>
        rows.assignmentRow({
          ...{ reception_id: reception.id, status, lead_id: n === 0 ? people[1].id : null },
          ...{ department_id: departments[n].id, department_code: departments[n].code },
        }),
      ),
    );
    await insertRows(client, 'department', departments);
    await insertRows(client, 'app_user', people);
    await insertRows(client, 'reception', receptions);
    await insertRows(client, 'assignment', assignments);
    for (const a of assignments) {
      for (const audience of ['whole', 'known', 'package'] as const) {
        const on = { receptionId: String(a.reception_id), assignmentId: a.id };
        await plantChange(client, { topic: 'task', audience, ...on });
      }
    }
    const look = await lookAtFeed(client, { from: 0, limit: 1000, how: 'exact' });
    expect(look.rows).toHaveLength(assignments.length * 3);
    const differ: string[] = [];
    let heard = 0;
    for (const one of people) {
      const actor: Actor = actorOf(one);
      const scope = readScopeOf(actor);
      for (const row of look.rows) {
        const ids = { reception: row.receptionId ?? '', assignment: row.assignmentId ?? '' };
        const may = await readable(client, scope, row.audience, ids);
        if (may) heard++;
        if (hears(scope, row) !== may)
          differ.push(`${actor.role} ${row.audience} ${String(row.secrecy)}`);
      }
    }
    expect(differ).toEqual([]);
    expect(heard).toBeGreaterThan(50);
    expect(heard).toBeLessThan(people.length * look.rows.length - 50);
  });
});
