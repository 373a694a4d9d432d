import { CreateUserDto } from '@app/contracts/http';
import {
  findUsersByLogin,
  listDepartments,
  type DepartmentRow,
  type Sql,
  type UserRow,
  type UserValues,
} from '@app/persistence';
import type { Fault } from '../../platform/problems/problem';
import { changeOf } from '../change-of';
import { needsDepartment } from '../user-rules';
import { valuesOf } from '../users.service';
import { atRow, checkRow, repeated } from './check-row';
import { departmentIn, PEOPLE_COLUMNS, roleIn } from './people-columns';
import { readTable, type TableRow } from './table';

/** What a file of people would do, row by row. */
export interface PeoplePlan {
  readonly rows: readonly PlannedPerson[];
  readonly faults: readonly Fault[];
}

export interface PlannedPerson {
  readonly row: number;
  readonly login: string;
  readonly what: 'add' | 'change' | 'same';
  /** The account as it is now. */
  readonly before: UserRow | null;
  readonly values: UserValues;
  readonly fields: readonly string[];
}

/** Judges every row by the rules of the form. What a file does not have a column for stays. */
export async function planPeople(sql: Sql, file: Buffer): Promise<PeoplePlan> {
  const table = readTable(file, PEOPLE_COLUMNS);
  const departments = await listDepartments(sql);
  // What no login can be is a fault of its row, and is not looked for: no database compares it.
  const logins = table.map((row) => loginOf(row)).filter((login) => !/\p{Cc}/u.test(login));
  const present = new Map((await findUsersByLogin(sql, logins)).map((row) => [row.login, row]));
  const faults = table.flatMap((row) => faultsIn(row, departments));
  faults.push(...repeated(table, loginOf, { path: 'login', code: 'login.repeated' }));
  const rows = table.map((row) => planned(row, present.get(loginOf(row)) ?? null, departments));
  return { rows: faults.length > 0 ? [] : rows, faults };
}

const loginOf = ({ cells }: TableRow): string => (cells.login ?? '').toLowerCase();

function faultsIn(row: TableRow, departments: readonly DepartmentRow[]): Fault[] {
  const { department, ...cells } = row.cells;
  const value = { ...cells, ...(cells.role && { role: roleIn(cells.role) }) };
  const faults = checkRow(CreateUserDto, row, value);
  if (department && !departmentIn(department, departments)) {
    faults.push(...atRow(row.row, [{ path: 'department', code: 'department.unknown' }]));
  }
  if (!department && needsDepartment(value.role ?? '')) {
    faults.push(...atRow(row.row, [{ path: 'department', code: 'department.required' }]));
  }
  return faults;
}

function planned(
  { row, cells }: TableRow,
  before: UserRow | null,
  departments: readonly DepartmentRow[],
): PlannedPerson {
  const { login = '', department, name = '', role = '', ...rest } = cells;
  const departmentId = department ? departmentIn(department, departments)?.id : undefined;
  const given = { ...rest, name, role: roleIn(role), departmentId };
  const base = { row, login: login.toLowerCase(), before };
  if (!before) return { ...base, what: 'add', values: valuesOf(given), fields: [] };
  const { after, fields } = changeOf<UserValues>(before, given);
  return { ...base, what: fields.length > 0 ? 'change' : 'same', values: after, fields };
}
