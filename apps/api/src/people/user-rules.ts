import { conflict, invalid, type Refusal, type Role } from '@app/domain';
import { countOthersOfRole, findDepartment, type Sql, type UserValues } from '@app/persistence';

const IN_DEPARTMENT: readonly Role[] = ['departmentHead', 'departmentMember'];

/** Whether people of this role work for one department. */
export const needsDepartment = (role: string): boolean => IN_DEPARTMENT.includes(role as Role);

/** Why a person may not be like this; null when he may. */
export async function checkUser(sql: Sql, values: UserValues): Promise<Refusal | null> {
  if (values.departmentId === null) {
    return needsDepartment(values.role) && values.active ? invalid('department.required') : null;
  }
  const department = await findDepartment(sql, values.departmentId);
  return department?.active || !values.active ? null : invalid('department.unknown');
}

/** Somebody must remain who can let people in. */
export async function checkLastAdministrator(
  sql: Sql,
  before: UserValues & { readonly id: string },
  after: UserValues,
): Promise<Refusal | null> {
  const was = before.role === 'administrator' && before.active;
  const stays = after.role === 'administrator' && after.active;
  if (!was || stays) return null;
  const others = await countOthersOfRole(sql, 'administrator', before.id);
  return others === 0 ? conflict('administrator.last') : null;
}
