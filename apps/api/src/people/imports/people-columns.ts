import { ROLES } from '@app/domain';
import { ROLE_TEXTS } from '@app/texts';
import type { DepartmentRow } from '@app/persistence';
import type { TableColumn } from './table';

/** The columns of a table of people, as offices call them. */
export const PEOPLE_COLUMNS: readonly TableColumn[] = [
  { field: 'login', names: ['账号', '登录名', '用户名', 'login', 'user name'], required: true },
  { field: 'name', names: ['姓名', '名字', 'name'], required: true },
  { field: 'title', names: ['职务', '职位', 'title', 'position'] },
  { field: 'phone', names: ['手机', '手机号', '手机号码', '电话', 'phone', 'mobile'] },
  { field: 'dutyPhone', names: ['值班电话', 'duty phone'] },
  { field: 'role', names: ['角色', 'role'], required: true },
  { field: 'department', names: ['部门', '单位', 'department'] },
  { field: 'email', names: ['邮箱', '电子邮箱', '电子邮件', 'e-mail', 'email', 'mail'] },
  { field: 'language', names: ['语言', 'language'] },
];

/** The columns of a table of departments. */
export const DEPARTMENT_COLUMNS: readonly TableColumn[] = [
  { field: 'code', names: ['代码', '编码', 'code'], required: true },
  { field: 'nameZh', names: ['名称', '部门', '中文名称', 'name', 'name zh'], required: true },
  { field: 'nameEn', names: ['英文名称', 'english name', 'name en'] },
  { field: 'dutyPhone', names: ['值班电话', 'duty phone'] },
];

/** The role a cell means: its code, or its name in one of our languages; else the cell itself. */
export function roleIn(cell: string): string {
  const wanted = cell.toLowerCase();
  const role = ROLES.find((one) =>
    [one, ROLE_TEXTS[one].zh, ROLE_TEXTS[one].en].some((name) => name.toLowerCase() === wanted),
  );
  return role ?? cell;
}

/** The department a cell means: its code or one of its names. */
export function departmentIn(
  cell: string,
  departments: readonly DepartmentRow[],
): DepartmentRow | undefined {
  const wanted = cell.toLowerCase();
  return departments.find(({ active, code, nameZh, nameEn }) => {
    const names = [code, nameZh, nameEn].map((name) => name.toLowerCase());
    return active && names.includes(wanted);
  });
}
