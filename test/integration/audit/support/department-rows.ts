import { randomUUID } from 'node:crypto';
import type { ClientBase } from 'pg';
import { insertRow } from './insert-row';

export interface WorkingDepartmentRows {
  readonly departmentId: string;
  readonly assignmentId: string;
  readonly taskId: string;
}

/** A department that works on a reception, with one task. */
export async function insertWorkingDepartment(
  client: ClientBase,
  receptionId: string,
  guestGroups: readonly string[] = [],
): Promise<WorkingDepartmentRows> {
  const code = `d-${randomUUID().slice(0, 8)}`;
  const departmentId = await insertRow(client, 'department', { code, guest_groups: guestGroups });
  const assignmentId = await insertRow(client, 'assignment', {
    ...{ reception_id: receptionId, department_id: departmentId },
    ...{ department_code: code, status: 'active' },
  });
  const task = { reception_id: receptionId, assignment_id: assignmentId };
  return { departmentId, assignmentId, taskId: await insertRow(client, 'task', task) };
}
