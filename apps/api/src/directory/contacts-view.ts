import type { ContactLineDto, DepartmentContactsDto } from '@app/contracts/http';
import type { ContactRow } from '@app/persistence';

const lineView = ({ id, name, title, phone, dutyPhone, part }: ContactRow): ContactLineDto => ({
  ...{ id, name, title, phone, dutyPhone, part },
});

/** The people the reception names. */
export const officeLines = (rows: readonly ContactRow[]): ContactLineDto[] =>
  rows.filter((row) => row.departmentCode === null).map(lineView);

/** Each department's people; somebody who is head and lead is named once. */
export function departmentLines(rows: readonly ContactRow[]): DepartmentContactsDto[] {
  const departments = new Map<string, DepartmentContactsDto>();
  for (const row of rows) {
    if (row.departmentCode === null) continue;
    const known = departments.get(row.departmentCode) ?? {
      departmentCode: row.departmentCode,
      departmentName: row.departmentName ?? row.departmentCode,
      dutyPhone: row.departmentDutyPhone,
      people: [],
    };
    departments.set(row.departmentCode, known);
    if (!known.people.some(({ id }) => id === row.id)) known.people.push(lineView(row));
  }
  return [...departments.values()];
}
