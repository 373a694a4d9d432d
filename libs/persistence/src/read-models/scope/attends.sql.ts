import type { Parameters } from './parameters';
import type { ReadScope } from './read-scope';

/** He, or somebody of his department, takes part in meeting `m`. */
export function attendsMeeting(p: Parameters, scope: ReadScope): string {
  const me = `${p.add(scope.userIds)}::uuid[]`;
  const own = `${p.add(scope.departmentIds)}::uuid[]`;
  return `EXISTS (SELECT 1 FROM app_user u
    WHERE (u.id = m.chair_id OR m.attendee_ids ? u.id::text)
      AND (u.id = ANY (${me}) OR u.department_id = ANY (${own})))`;
}
