import { randomUUID } from 'node:crypto';
import { NO_COUNTS } from '@app/domain';
import argon2 from 'argon2';
import { insertRows } from '../../../support/builders/insert-rows';
import * as rows from '../../../support/builders/reception-rows';
import type { BuiltRow } from '../../../support/builders/reception-rows';
import { ApiClient } from '../../platform/support/api-client';
import { PASSWORD } from '../../platform/support/people';
import type { TestApi } from '../../platform/support/test-api';

const HOUR = 3_600_000;
const inHours = (n: number): string => new Date(Date.now() + n * HOUR).toISOString();

/** Every text of department B holds this word: whoever is not of B must never read it. */
export const FOREIGN = '乙部门之事';

export interface ReadingHouse {
  readonly reception: BuiltRow;
  readonly a: Part;
  readonly b: Part;
  readonly officer: BuiltRow;
  readonly officeHead: BuiltRow;
  readonly leader: BuiltRow;
  signIn(user: BuiltRow): Promise<ApiClient>;
}

export interface Part {
  readonly department: BuiltRow;
  readonly assignment: BuiltRow;
  readonly head: BuiltRow;
  readonly member: BuiltRow;
  readonly tasks: readonly BuiltRow[];
}

/** One reception with two departments of `tasks` tasks each, and a word of B's in all that is B's. */
export async function plantReading(api: TestApi, tasks: number): Promise<ReadingHouse> {
  const hash = await argon2.hash(PASSWORD, { memoryCost: 19_456, timeCost: 2, parallelism: 1 });
  const person = (row: object): BuiltRow => rows.userRow({ password_hash: hash, ...row });
  const [officer, officeHead, leader] = [
    person({ role: 'officer', name: '经办', duty_phone: '13900000000' }),
    person({ role: 'officeHead', name: '主任' }),
    person({ role: 'leader', name: '领导' }),
  ];
  const reception = rows.receptionRow({
    officer_id: officer.id,
    leader_id: leader.id,
    created_by: officer.id,
    work_since: inHours(-24),
    contacts: [{ name: '对方联系人', role: null, phone: '010-66660000' }],
    batches: [{ key: 'x', direction: 'arrival', at: Date.now() + 5 * HOUR }],
  });
  const part = (word: string, order: number): Part => {
    const department = rows.departmentRow({ sort_order: order, duty_phone: '010-1111' });
    const head = person({
      role: 'departmentHead',
      department_id: department.id,
      name: `${order}处长`,
    });
    const member = person({ department_id: department.id, name: `${order}科员` });
    const assignment = rows.assignmentRow({
      reception_id: reception.id,
      department_id: department.id,
      department_code: department.code,
      counts: { ...NO_COUNTS, total: tasks, open: tasks },
      oldest_due: inHours(-1),
    });
    const made = Array.from({ length: tasks }, (_, n) =>
      rows.taskRow({
        reception_id: reception.id,
        assignment_id: assignment.id,
        what: `${word} ${n}`,
        place: word,
        contact: word,
        contact_phone: '13911112222',
        item_key: n === 0 ? `item-${order}` : null,
        doer_id: n % 2 ? member.id : null,
        due: inHours(n - 1),
      }),
    );
    return { department, assignment, head, member, tasks: made };
  };
  const a = part('甲部门之事', 1);
  const b = part(FOREIGN, 2);
  await plantRows(api, { reception, a, b, people: [officer, officeHead, leader] });
  const signIn = async (user: BuiltRow): Promise<ApiClient> => {
    const client = new ApiClient(api.app);
    await client.signIn(String(user.login), PASSWORD);
    return client;
  };
  return { reception, a, b, officer, officeHead, leader, signIn };
}

interface Planted {
  readonly reception: BuiltRow;
  readonly a: Part;
  readonly b: Part;
  readonly people: readonly BuiltRow[];
}

async function plantRows({ owner }: TestApi, { reception, a, b, people }: Planted): Promise<void> {
  const of = { reception_id: reception.id };
  await insertRows(owner, 'office', [
    {
      id: 'office',
      name: '接待办',
      zone: 'Asia/Shanghai',
      paces: {},
      last_code_year: 0,
      last_code_number: 0,
      revision: 1,
      audit_seq: 0,
      audit_hash: '\\x',
      feed_epoch: randomUUID(),
    },
  ]);
  await insertRows(owner, 'department', [a.department, b.department]);
  await insertRows(owner, 'app_user', [...people, a.head, a.member, b.head, b.member]);
  await insertRows(owner, 'reception', [reception]);
  await insertRows(owner, 'assignment', [a.assignment, b.assignment]);
  await insertRows(owner, 'task', [...a.tasks, ...b.tasks]);
  await insertRows(owner, 'itinerary_item', [
    rows.itemRow({ ...of, key: 'item-1', title: '公开会见', position: 1 }),
    rows.itemRow({ ...of, key: 'item-2', title: FOREIGN, position: 2, restricted: true }),
  ]);
  await insertRows(owner, 'signature', [
    rows.signatureRow({
      ...of,
      assignment_id: b.assignment.id,
      by: b.head.id,
      answer: 'agree-with-condition',
      remark: FOREIGN,
    }),
  ]);
  await insertRows(owner, 'follow_up', [
    rows.followUpRow({ ...of, kind: 'condition', assignment_id: b.assignment.id, what: FOREIGN }),
  ]);
  await insertRows(owner, 'approval', [
    rows.approvalRow({ ...of, reason: FOREIGN, submitted_by: people[0].id }),
  ]);
  await insertRows(owner, 'notice', [
    rows.noticeRow({ ...of, user_id: b.member.id, refs: [{ type: 'task', id: b.tasks[0].id }] }),
    rows.noticeRow({ ...of, user_id: a.member.id, refs: [{ type: 'task', id: a.tasks[0].id }] }),
  ]);
  await plantAudit({ owner } as TestApi, reception, [a, b]);
}

/** Two acts in the reception's chain, as far as reading needs them. */
async function plantAudit(
  { owner }: TestApi,
  reception: BuiltRow,
  parts: readonly Part[],
): Promise<void> {
  for (const [n, part] of parts.entries()) {
    const fact = (task: BuiltRow): object => ({
      type: 'TaskAcknowledged',
      taskId: task.id,
      assignmentId: part.assignment.id,
      by: part.member.id,
      recordedBy: part.head.id,
      means: 'phone',
      occurredAt: 1_790_000_000_000,
      private: 'sealed-text',
    });
    await owner.query(
      `INSERT INTO audit_entry (chain, seq, at, actor_id, command, body, hash, request_id)
       VALUES ($1, $2, clock_timestamp(), $3, 'task.acknowledge', $4, '\\x', 'r')`,
      [
        reception.id,
        n + 1,
        part.head.id,
        JSON.stringify({ facts: part.tasks.slice(0, 3).map(fact) }),
      ],
    );
  }
}
