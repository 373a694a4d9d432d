/** Somebody who can be asked: the duty phone first, it is answered at any hour. */
export interface Person {
  readonly id: string;
  readonly name: string;
  readonly title: string | null;
  readonly phone: string | null;
}

/** A person as JSON by his id, or NULL. */
export const personOf = (id: string): string =>
  `(SELECT json_build_object('id', u.id, 'name', u.name, 'title', u.title,
     'phone', coalesce(u.duty_phone, u.phone)) FROM app_user u WHERE u.id = ${id})`;

/** Head of a department as JSON (the first by name where there are several), or NULL. */
export const headOf = (departmentId: string): string =>
  `(SELECT json_build_object('id', u.id, 'name', u.name, 'title', u.title,
     'phone', coalesce(u.duty_phone, u.phone)) FROM app_user u
     WHERE u.department_id = ${departmentId} AND u.role = 'departmentHead' AND u.active
     ORDER BY u.name, u.id LIMIT 1)`;
